import type { Assessment } from '../assessment.ts';
import { compareAssessments } from './compareAssessments.ts';
import { difference } from './difference.ts';
import type { ComparedSide, Obstacle, SidesResult } from './sidesResult.ts';

/** One of two things to compare. */
export interface Side extends Pick<ComparedSide, 'kind' | 'name'> {
  /** By the rubric that judged it first. */
  stated: Assessment;
  /** By the rubric that judges both sides; the same as `stated` where that is the one. */
  judged: Assessment;
}

/**
 * What differs from one side to another. Scores by different rubrics do not compare: the sides are
 * judged by one, or there are obstacles that say why they are not.
 */
export function compareSides(
  before: Side,
  after: Side,
  obstacles: readonly Obstacle[] = [],
): SidesResult {
  const comparison = compareAssessments(before.judged, after.judged);
  return {
    ...comparison,
    sides: { before: shown(before), after: shown(after) },
    comparable: comparison.sameRubric,
    obstacles: [...obstacles],
    split: comparison.sameRubric ? splitOf(before, after) : null,
  };
}

function shown({ kind, name, stated: { rubric, level, score } }: Side): ComparedSide {
  return { kind, name, stated: { rubric, level, score } };
}

function splitOf(before: Side, after: Side): SidesResult['split'] {
  const [older, newer] = [before.stated.rubric.hash, after.stated.rubric.hash];
  if (older === newer) return null;
  const change = difference(before.stated.score.estimate, after.stated.score.estimate);
  const company = difference(before.judged.score.estimate, after.judged.score.estimate);
  if (change === null || company === null) return null;
  const { hash } = after.judged.rubric;
  return {
    change,
    company,
    rubric: difference(company, change),
    judgedBy: hash === newer ? 'after' : hash === older ? 'before' : 'other',
  };
}
