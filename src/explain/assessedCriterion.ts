import type { Assessment, AssessmentCriterion } from '../assessment.ts';

/** A criterion of the result; undefined without one, or where its rubric had no such criterion. */
export function assessedCriterion(
  id: string,
  assessment: Assessment | undefined,
): AssessmentCriterion | undefined {
  return assessment?.criteria.find((criterion) => criterion.id === id);
}
