import type { Rubric } from '../rubric/rubric.ts';
import { weightShares } from '../score/contributions.ts';
import type { ScoredCriterion } from '../score/scoredCriterion.ts';
import { summariseDimension } from '../score/summary.ts';
import type { DecidingBound } from './checking.ts';

/** The points of the total that a criterion is short of full marks. */
export interface LostPoints {
  scored: ScoredCriterion;
  points: number;
}

/** Where the points of a score are missing by the bound that decides, most first. */
export function pointsLost(
  { dimensions }: Pick<Rubric, 'dimensions'>,
  criteria: readonly ScoredCriterion[],
  on: DecidingBound,
): LostPoints[] {
  const parts = dimensions
    .map(({ id, weight }) => {
      const own = criteria.filter(({ criterion }) => criterion.dimension === id);
      return { weight, own, counts: summariseDimension(own).score[on] !== null };
    })
    .filter(({ counts }) => counts);
  const shares = weightShares(parts.map(({ weight }) => weight));
  return parts
    .flatMap(({ own }, index) => {
      const counted = own.filter(({ score }) => score[on] !== null);
      const weights = weightShares(counted.map(({ criterion }) => criterion.weight));
      return counted.map((scored, each) => ({
        scored,
        points: (shares[index] ?? 0) * (weights[each] ?? 0) * (100 - (scored.score[on] ?? 0)),
      }));
    })
    .filter(({ points }) => points > 1e-9)
    .sort((one, other) => Math.round((other.points - one.points) * 1e6));
}
