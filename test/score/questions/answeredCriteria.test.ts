import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/company/assumption.ts';
import { readCompany } from '../../../src/company/readCompany.ts';
import { worldsOf } from '../../../src/company/worlds.ts';
import { buildNetwork } from '../../../src/network/network.ts';
import { answeredCriteria } from '../../../src/score/questions/answeredCriteria.ts';
import { openPoints } from '../../../src/score/questions/openPoints.ts';
import { networksOf } from '../../../src/score/scoreCompany.ts';
import { type ScoredCriterion, scoreCriterion } from '../../../src/score/scoredCriterion.ts';
import { shippedRubric } from '../../rubricFile.ts';

const rubric = shippedRubric();
const known = `
  web: { kind: unknown, direction: unknown }
  store: { kind: store, direction: both, team: none, stages: [buy], identifies_by: [email] }
systems: { crm: { kind: crm, team: none } }
`;

/** The value of each criterion, once the answers are taken into account and once scored anew. */
function bothWays(text: string, answers: Answers): string[][] {
  const description = readCompany([{ name: 'c.yaml', text: `omnigauge: 1\nchannels:${text}` }]);
  const scoredIn = (networks: ReturnType<typeof networksOf>) =>
    rubric.criteria.map((each) => scoreCriterion(each, networks, description.notApplicable));
  const networks = networksOf(description);
  const asked = { description, rubric, networks, criteria: scoredIn(networks) };
  const points = openPoints(description, rubric).filter(({ about }) => answers.has(about));
  expect(points.map(({ about }) => about).sort()).toEqual([...answers.keys()].sort());
  const { worst, best } = worldsOf(description, answers);
  const anew = scoredIn({ worst: buildNetwork(worst), best: buildNetwork(best) });
  const shown = ({ criterion, value, status }: ScoredCriterion) =>
    `${criterion.id} ${status} ${value.low} ${value.estimate} ${value.high}`;
  return [answeredCriteria(asked, points, answers).map(shown), anew.map(shown)];
}

describe('answers are worth what scoring the company anew says', () => {
  it.each([
    ['what a channel is', `${known}flows: []`, ['channels.web.kind', 'channels.web.direction']],
    ['who owns it', `${known}flows: []`, ['channels.web.team']],
    ['all flows', known, ['flows']],
    [
      'what a flow brings, and how soon',
      `${known}flows: [{ from: web, to: crm }, { between: [store, crm], data: all, freshness: daily }]`,
      ['flows.web>crm.data', 'flows.web>crm.freshness'],
    ],
    ['what a system is', known.replace('kind: crm', 'kind: unknown'), ['systems.crm.kind']],
    ['practices', `${known}flows: []`, ['practices.click-and-collect']],
    ['flows and an owner', known, ['flows', 'channels.web.team']],
    ['what a channel is, and its owner', known, ['channels.web.kind', 'channels.web.team']],
    ['who can answer, and an owner', known, ['channels.web.direction', 'channels.web.team']],
    [
      'a practice, and what a channel is',
      known,
      ['practices.click-and-collect', 'channels.web.kind'],
    ],
  ])('%s', (_, text, abouts) => {
    const allAt = (answer: 0 | 1): Answers => new Map(abouts.map((about) => [about, answer]));
    const mixed: Answers = new Map(abouts.map((about, index) => [about, index === 0 ? 0 : 1]));
    for (const answers of [allAt(0), allAt(1), mixed]) {
      const [answered, anew] = bothWays(text, answers);
      expect(answered).toEqual(anew);
    }
  });
});
