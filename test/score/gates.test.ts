import { describe, expect, it } from 'vitest';
import { gateState } from '../../src/score/gates.ts';
import type { ScoredCriterion } from '../../src/score/scoredCriterion.ts';
import { withValue } from '../../src/score/scoredCriterion.ts';
import { shippedRubric } from '../rubricFile.ts';

const [criterion] = shippedRubric().criteria;
if (!criterion) throw new Error('the default rubric has criteria');

const valued = (low: number, estimate: number | null, high: number) =>
  withValue(criterion, { low, estimate, high }, []);
const notApplicable: ScoredCriterion = {
  ...valued(0, 0, 0),
  status: 'not-applicable',
  value: { low: null, estimate: null, high: null },
};

describe('a gate that needs 0.8, by the estimate', () => {
  it.each([
    ['is met', valued(0.8, 0.8, 0.8), 'met', 'met'],
    ['is missed', valued(0.7, 0.7, 0.7), 'unmet', 'unmet'],
    ['lies between, above', valued(0.7, 0.85, 1), 'met', 'met'],
    ['lies between, below', valued(0.6, 0.75, 0.9), 'unmet', 'unmet'],
    ['is not assessed and could be met', valued(0, null, 1), 'unknown', 'passed-over'],
    ['is not assessed and cannot be met', valued(0, null, 0.7), 'unmet', 'unmet'],
    ['is not assessed and is met at worst', valued(0.8, null, 2), 'met', 'met'],
    ['makes no sense', notApplicable, 'unmet', 'passed-over'],
  ])('%s', (_, scored, required, ifKnown) => {
    expect(gateState(scored, 'required', 0.8, 'estimate')).toBe(required);
    expect(gateState(scored, 'if-known', 0.8, 'estimate')).toBe(ifKnown);
  });
});

describe('in a world, where all is known', () => {
  it.each([
    ['low', 'unmet'],
    ['high', 'met'],
  ] as const)('%s is what counts: %s', (bound, state) => {
    expect(gateState(valued(0, null, 1), 'required', 0.8, bound)).toBe(state);
    expect(gateState(valued(0, null, 1), 'if-known', 0.8, bound)).toBe(state);
  });
});
