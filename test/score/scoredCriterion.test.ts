import { describe, expect, it } from 'vitest';
import { assumed, type Measurement, measured, noValue } from '../../src/metrics/measurement.ts';
import type { Criterion } from '../../src/rubric/rubric.ts';
import {
  rescored,
  type ScoredCriterion,
  scoreCriterion,
  scoreValue,
  withValue,
} from '../../src/score/scoredCriterion.ts';
import { valued } from './criterionOf.ts';
import { networksWith } from './networksWith.ts';

// What is not known makes two networks of it.
const networks = networksWith('flows: unknown');
const at = { file: 'c.yaml', line: 1, column: 1 };
const none = noValue('no-pairs');
const sure = (value: number) =>
  measured(value, () => [{ code: 'linked', entities: ['channel:app'], data: 0, value, at }]);

/** A criterion with these answers in the worst and the best world. */
function criterionWith(worst: Measurement, best: Measurement, rest: Partial<Criterion> = {}) {
  const { criterion } = valued(0, 0, rest);
  const measure = (network: unknown) => (network === networks.worst ? worst : best);
  return { ...criterion, metric: { ...criterion.metric, measure } };
}
const shown = ({ status, value, score, inWorlds }: ScoredCriterion) =>
  [
    `${status}: ${value.low} ${value.estimate} ${value.high}`,
    `${score.low} ${score.estimate} ${score.high}`,
    `${inWorlds.worst}~${inWorlds.best}`,
  ].join(', ');

describe('a criterion', () => {
  it.each([
    ['is measured', sure(0.5), sure(0.5), 'measured: 0.5 0.5 0.5, 50 50 50, 0.5~0.5'],
    ['is known in part', sure(0.5), sure(1), 'partly-known: 0.5 0.75 1, 50 75 100, 0.5~1'],
    ['is unknown', assumed(0), assumed(1), 'unknown: 0 null 1, 0 null 100, 0~1'],
    ['is unknown without a best', sure(0.75), none, 'unknown: 0.75 null 1, 75 null 100, 0.75~null'],
    ['is unknown without a worst', none, sure(0.25), 'unknown: 0 null 0.25, 0 null 25, null~0.25'],
    [
      'is not applicable without either',
      none,
      none,
      'not-applicable: null null null, null null null, null~null',
    ],
  ])('%s', (_, worst, best, expected) => {
    expect(shown(scoreCriterion(criterionWith(worst, best), networks, []))).toBe(expected);
  });

  it('that is given a value has it in both worlds', () => {
    const { criterion } = valued(0);
    const given = withValue(criterion, { low: 0.25, high: 0.5, estimate: null }, []);
    expect(shown(given)).toBe('unknown: 0.25 null 0.5, 25 null 50, 0.25~0.5');
  });

  it('says why it has no value, and what makes its value', () => {
    const without = scoreCriterion(criterionWith(none, none), networks, []);
    expect([without.reason, without.evidence]).toEqual([{ code: 'no-pairs' }, []]);
    const { reason, evidence } = scoreCriterion(criterionWith(sure(0), sure(1)), networks, []);
    expect([reason, evidence.map(({ verdict }) => verdict)]).toEqual([null, ['unknown']]);
  });

  it('has none where the company says that it is not applicable, whatever is measured', () => {
    const criterion = criterionWith(sure(1), sure(1), { id: 'mine' });
    const stated = [
      { criterion: 'other', reason: 'Not this one.', at },
      { criterion: 'mine', reason: 'Cash only.', at },
    ];
    const found = scoreCriterion(criterion, networks, stated);
    expect([found.status, found.reason]).toEqual(['not-applicable', { stated: 'Cash only.' }]);
    expect(rescored(found, networks, networksWith(''))).toBe(found);
    expect(scoreCriterion(criterion, networks, stated.slice(0, 1)).status).toBe('measured');
  });
});

describe('without its evidence', () => {
  it('a criterion has the same numbers', () => {
    const criterion = criterionWith(sure(0.5), sure(1));
    expect(scoreValue(criterion, networks, [])).toEqual({
      ...scoreCriterion(criterion, networks, []),
      evidence: [],
    });
  });

  it.each([
    ['the worst', { worst: networksWith('').worst, best: networks.best }, '0.5~1'],
    ['the best', { worst: networks.worst, best: networksWith('').best }, '0.25~0.5'],
    ['neither', networks, '0.25~1'],
  ])('it is measured anew where %s is another', (_, others, inWorlds) => {
    const answers = new Map([
      [networks.worst, sure(0.25)],
      [networks.best, sure(1)],
    ]);
    const { criterion } = valued(0);
    const measure = (network: typeof networks.worst) => answers.get(network) ?? sure(0.5);
    const scored = { ...criterion, metric: { ...criterion.metric, measure } };
    const found = rescored(scoreCriterion(scored, networks, []), networks, others);
    expect(shown(found).split(', ')[2]).toBe(inWorlds);
    expect(found.evidence).toEqual([]);
  });

  it('it still says why it has no value', () => {
    const before = scoreCriterion(criterionWith(none, none), networks, []);
    expect(rescored(before, networks, networks)).toEqual(before);
  });
});
