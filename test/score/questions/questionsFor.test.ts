import { describe, expect, it } from 'vitest';
import { readCompany } from '../../../src/company/readCompany.ts';
import type { Criterion } from '../../../src/rubric/rubric.ts';
import { openPoints } from '../../../src/score/questions/openPoints.ts';
import { questionsFor } from '../../../src/score/questions/questionsFor.ts';
import { networksOf } from '../../../src/score/scoreCompany.ts';
import { scoreCriterion } from '../../../src/score/scoredCriterion.ts';
import { shippedRubric } from '../../rubricFile.ts';

const shipped = shippedRubric();

/** A rubric of some criteria that have one dimension to themselves. */
function rubricOf(...criteria: Partial<Criterion>[]) {
  const dimensions = [{ id: 'd', weight: 1, title: {}, why: {} }];
  return {
    ...shipped,
    dimensions,
    criteria: criteria.map((rest): Criterion => {
      const found = shipped.criteria.find(({ id }) => id === rest.id);
      if (!found) throw new Error(`There is no ${rest.id}.`);
      return { ...found, dimension: 'd', gate: {}, atLeast: { omni: 1 }, weight: 1, ...rest };
    }),
  };
}

function questions(text: string, rubric: ReturnType<typeof rubricOf>) {
  const description = readCompany([{ name: 'c.yaml', text: `omnigauge: 1\n${text}` }]);
  const networks = networksOf(description);
  const criteria = rubric.criteria.map((each) => scoreCriterion(each, networks, []));
  const found = questionsFor({ description, rubric, networks, criteria });
  const told = found.questions.map(
    ({ about, worth }) => `${about} ${worth.level} ${Math.round(worth.score)}`,
  );
  return { told, unweighed: found.unweighed, open: openPoints(description, rubric).length };
}

const channels = 'channels: { shop: { kind: store }, app: { kind: app, team: none } }\nflows: []\n';

describe('questions', () => {
  it.each([
    [
      'what narrows the score more comes first',
      rubricOf({ id: 'accountable-owner' }, { id: 'click-and-collect' }),
      // Half of half the points for the one channel, all of the other half for the practice.
      ['practices.click-and-collect 0 50', 'channels.shop.team 0 25'],
    ],
    [
      'what narrows the level comes before it',
      rubricOf(
        { id: 'accountable-owner', gate: { omni: 'required' }, atLeast: { omni: 0.5 } },
        { id: 'click-and-collect', weight: 9 },
      ),
      ['channels.shop.team 1 10', 'practices.click-and-collect 0 90'],
    ],
    [
      'also where it does not count for the score',
      rubricOf({
        ...{ id: 'accountable-owner', gate: { multi: 'required' }, atLeast: { multi: 0.5 } },
        weight: 0,
      }),
      ['channels.shop.team 3 0'],
    ],
    [
      'of those that are worth the same, the first by name comes first',
      rubricOf(
        ...['click-and-collect', 'shared-loyalty', 'cross-channel-conversion'].map((id) => ({
          id,
        })),
      ),
      [
        'kpis.cross-channel-conversion.measured 0 33',
        'practices.click-and-collect 0 33',
        'practices.shared-loyalty 0 33',
      ],
    ],
    ['nothing is asked that changes nothing', rubricOf({ id: 'channel-count' }), []],
  ])('%s', (_, rubric, expected) => {
    expect(questions(channels, rubric).told).toEqual(expected);
  });

  it('are as many as there is room to weigh; the rest are counted', () => {
    const ids = Array.from({ length: 250 }, (_, index) => `c${index}`);
    const company = `channels: { ${ids.map((id) => `${id}: { kind: app }`).join()} }\nflows: []\n`;
    const rubric = rubricOf({ id: 'accountable-owner' });
    const { told, unweighed, open } = questions(company, rubric);
    // 400,000 by the square of 250 and 250 nodes.
    expect(told.length).toBeLessThanOrEqual(6);
    expect(open - unweighed).toBe(6);
  });
});
