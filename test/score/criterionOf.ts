import type { Criterion } from '../../src/rubric/rubric.ts';
import { nothing } from '../../src/score/interval.ts';
import { type ScoredCriterion, withValue } from '../../src/score/scoredCriterion.ts';
import { shippedRubric } from '../rubricFile.ts';

/** A criterion whose points are a hundred times its value, with what a test is about. */
function criterionOf(rest: Partial<Criterion> = {}): Criterion {
  const [criterion] = shippedRubric().criteria;
  if (!criterion) throw new Error('The default rubric has criteria.');
  return { ...criterion, atLeast: { omni: 1 }, gate: {}, weight: 1, ...rest };
}

/** It with a value: one number, or from one to another. */
export function valued(
  low: number,
  high = low,
  rest: Partial<Criterion> = {},
  estimate: number | null = (low + high) / 2,
): ScoredCriterion {
  return withValue(criterionOf(rest), { low, high, estimate }, []);
}

export function notApplicable(rest: Partial<Criterion> = {}): ScoredCriterion {
  return {
    ...valued(0, 0, rest),
    ...{ status: 'not-applicable', value: nothing, score: nothing },
  };
}
