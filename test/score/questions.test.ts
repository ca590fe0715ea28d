import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { levels } from '../../src/company/vocabulary.ts';
import { worldsOf } from '../../src/company/worlds.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { levelInterval } from '../../src/score/gates.ts';
import { openPoints } from '../../src/score/questions/openPoints.ts';
import { scoreCompany } from '../../src/score/scoreCompany.ts';
import { scoreCriterion } from '../../src/score/scoredCriterion.ts';
import { summariseCompany } from '../../src/score/summary.ts';
import { shippedRubric } from '../rubricFile.ts';

const rubric = shippedRubric();
const described = (text: string) =>
  readCompany([{ name: 'c.yaml', text: `omnigauge: 1\n${text}` }]);
const asked = (text: string) =>
  scoreCompany(described(text), rubric).questions.map(({ about, worth }) => ({ about, worth }));

/** Scores the whole company anew with one unknown taken one way: no shortcut. */
function answeredAnew(text: string, about: string, answer: 0 | 1) {
  const description = described(text);
  const { worst, best } = worldsOf(description, new Map([[about, answer]]));
  const networks = { worst: buildNetwork(worst), best: buildNetwork(best) };
  const criteria = rubric.criteria.map((criterion) =>
    scoreCriterion(criterion, networks, description.notApplicable),
  );
  return { level: levelInterval(criteria), score: summariseCompany(rubric, criteria).score };
}

describe('what is worth asking', () => {
  it('asks first for what decides the level', () => {
    const [first] = asked(`channels:
  store: { kind: store, team: none, stages: [buy] }
  web: { kind: webshop, team: none, stages: [buy] }
flows: [{ from: web, to: store, freshness: daily }]
practices: { click-and-collect: unknown }`);
    expect(first?.about).toBe('flows.web>store.data');
    expect(first?.worth.level).toBeGreaterThan(0);
  });

  it('asks nothing where no answer changes anything', () => {
    expect(asked('channels: { store: { kind: store } }').map(({ about }) => about)).not.toContain(
      'flows',
    );
  });

  it('asks for practices and KPIs of the rubric that the file says nothing of', () => {
    const about = asked('channels: { a: { kind: app } }').map((each) => each.about);
    expect(about).toContain('practices.shared-loyalty');
    expect(about).toContain('kpis.customer-lifetime-value.measured');
  });
});

/** Small companies with gaps in what is known. */
const someCompany = fc
  .record({
    store: fc.constantFrom(
      '',
      ', team: t',
      ', team: none',
      ', identifies_by: [email]',
      ', personalised_with: [orders]',
    ),
    web: fc.constantFrom(
      '',
      ', team: t',
      ', identifies_by: [email]',
      ', brand: { voice: a, visual: b }',
      ', direction: unknown',
    ),
    app: fc.constantFrom('', ', kind: unknown', ', stages: [buy, pay]', ', brand: unknown'),
    flows: fc.constantFrom(
      'flows: unknown',
      'flows: [{ between: [web, crm] }, { between: [store, crm], data: customer }]',
      'flows: [{ between: [web, crm], data: customer, freshness: daily }, { between: [store, crm], data: all }, { between: [app, crm], data: [identity, unknown] }]',
      'flows: [{ from: web, to: store, data: [orders] }]',
    ),
    rest: fc.subarray([
      'journeys: { j: { steps: [web, store] } }',
      'kpis: { customer-lifetime-value: { measured: yes } }',
      'practices: { click-and-collect: yes }',
      'partial: [kpis]',
    ]),
  })
  .map(({ store, web, app, flows, rest }) =>
    [
      'teams: { t: { goals: [g] } }',
      'channels:',
      `  store: { kind: store${store} }`,
      `  web: { kind: webshop${web} }`,
      `  app: { ${app.includes('kind') ? app.slice(2) : `kind: app${app}`} }`,
      'systems: { crm: { kind: crm, masters: [profile] } }',
      flows,
      ...rest,
    ].join('\n'),
  );

const width = (low: number | null, high: number | null) => (high ?? 0) - (low ?? 0);

describe('on random companies', () => {
  it('the first question narrows level, then score, at least as much as any other would', () => {
    fc.assert(
      fc.property(someCompany, (text) => {
        const scored = scoreCompany(described(text), rubric);
        const worths = openPoints(described(text), rubric).map(({ about }) => {
          const outcomes = [answeredAnew(text, about, 0), answeredAnew(text, about, 1)];
          const mean = (of: (outcome: (typeof outcomes)[number]) => number) =>
            outcomes.reduce((sum, outcome) => sum + of(outcome), 0) / outcomes.length;
          const levelWidth = ({ level }: Pick<(typeof outcomes)[number], 'level'>) =>
            levels.indexOf(level.high) - levels.indexOf(level.low);
          return {
            level: levelWidth(scored) - mean(levelWidth),
            score:
              width(scored.score.low, scored.score.high) -
              mean(({ score }) => width(score.low, score.high)),
          };
        });
        const first = scored.questions[0]?.worth ?? { level: 0, score: 0 };
        for (const other of worths) {
          expect(other.level).toBeLessThanOrEqual(first.level);
          if (other.level === first.level)
            expect(other.score).toBeLessThanOrEqual(first.score + 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('an answer never widens the level or the score', () => {
    fc.assert(
      fc.property(someCompany, (text) => {
        const { level, score, questions } = scoreCompany(described(text), rubric);
        for (const { outcomes } of questions) {
          for (const outcome of [outcomes[0], outcomes[1]]) {
            expect(levels.indexOf(outcome.level.low)).toBeGreaterThanOrEqual(
              levels.indexOf(level.low),
            );
            expect(levels.indexOf(outcome.level.high)).toBeLessThanOrEqual(
              levels.indexOf(level.high),
            );
            expect(outcome.score.low ?? 0).toBeGreaterThanOrEqual((score.low ?? 0) - 1e-9);
            expect(outcome.score.high ?? 0).toBeLessThanOrEqual((score.high ?? 0) + 1e-9);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
