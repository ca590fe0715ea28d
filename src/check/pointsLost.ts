import type { Rubric } from '../rubric/rubric.ts';
import { weightShares } from '../score/contributions.ts';
import type { ScoredCriterion } from '../score/scoredCriterion.ts';
import type { DecidingBound } from './checking.ts';

/** The criteria at which points of a score are missing by the bound that decides, most first. */
export function pointsLost(
  { dimensions }: Pick<Rubric, 'dimensions'>,
  criteria: readonly ScoredCriterion[],
  on: DecidingBound,
): ScoredCriterion[] {
  return dimensions
    .flatMap(({ id, weight }) => {
      const counted = criteria.filter(
        ({ criterion, score }) => criterion.dimension === id && score[on] !== null,
      );
      const shares = weightShares(counted.map(({ criterion }) => criterion.weight));
      return counted.map((scored, index) => ({
        scored,
        points: weight * (shares[index] ?? 0) * (100 - (scored.score[on] ?? 0)),
      }));
    })
    .filter(({ points }) => points > 1e-9)
    .sort((one, other) => Math.round((other.points - one.points) * 1e6))
    .map(({ scored }) => scored);
}
