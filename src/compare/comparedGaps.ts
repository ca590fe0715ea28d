import type { Assessment, AssessmentCriterion, AssessmentGap } from '../assessment.ts';
import type { Comparison } from './comparison.ts';

/** Shares are rounded to six places. */
const hair = 1e-6;

/**
 * The gaps that opened and those that were closed. A result lists gaps up to its target alone, so
 * what a list leaves out counts only if the value on that side is as much as is needed.
 */
export function comparedGaps(before: Assessment, after: Assessment): Comparison['gaps'] {
  return { opened: missingIn(before, after), closed: missingIn(after, before) };
}

/** The gaps of one result that are none in another. */
function missingIn(other: Assessment, { gaps }: Assessment): AssessmentGap[] {
  const there = new Set(other.gaps.map(({ criterion }) => criterion));
  return gaps.filter(
    (gap) =>
      !there.has(gap.criterion) &&
      meets(
        other.criteria.find(({ id }) => id === gap.criterion),
        gap,
      ),
  );
}

function meets(criterion: AssessmentCriterion | undefined, { needed }: AssessmentGap): boolean {
  const estimate = criterion?.value.estimate ?? null;
  return estimate !== null && estimate >= needed - hair;
}
