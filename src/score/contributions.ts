import type { Dimension, Rubric } from '../rubric/rubric.ts';
import type { Interval } from './interval.ts';
import type { ScoredCriterion } from './scoredCriterion.ts';
import { type Summary, summariseCompany, summariseDimension } from './summary.ts';

/** What a criterion adds to the total: its points times its share of the weight. */
export interface CriterionContribution {
  scored: ScoredCriterion;
  /** Of all the weight that is assessed, 0..1; 0 where it is not assessed. */
  share: number;
  /** Points of the total; null where it is not assessed. */
  contribution: number | null;
}

/** What a dimension adds: the sum of its criteria, and what keeps it within its bounds. */
export interface DimensionContribution {
  dimension: Dimension;
  score: Interval;
  share: number;
  contribution: number | null;
  /** Points of the total by which it was moved into low..high; mostly 0. */
  moved: number;
  criteria: readonly CriterionContribution[];
}

/** The total taken apart. The contributions and what was `moved` add up to the estimate. */
export interface Contributions extends Summary {
  dimensions: readonly DimensionContribution[];
  /** Points by which the total was moved into low..high; mostly 0. */
  moved: number;
}

/** Takes the score of a company apart, down to the criteria (DESIGN §6). */
export function contributionsOf(
  rubric: Rubric,
  criteria: readonly ScoredCriterion[],
): Contributions {
  const total = summariseCompany(rubric, criteria);
  const parts = rubric.dimensions.map((dimension) => {
    const own = criteria.filter(({ criterion }) => criterion.dimension === dimension.id);
    return { dimension, own, score: summariseDimension(own).score };
  });
  const shares = weightShares(
    parts.map(({ dimension, score }) => (score.estimate === null ? 0 : dimension.weight)),
  );
  const dimensions = parts.map(({ dimension, own, score }, index) =>
    dimensionContribution(dimension, own, score, shares[index] ?? 0),
  );
  const sum = dimensions.reduce((points, { contribution }) => points + (contribution ?? 0), 0);
  const moved = total.score.estimate === null ? 0 : withoutNoise(total.score.estimate - sum);
  return { ...total, dimensions, moved };
}

function dimensionContribution(
  dimension: Dimension,
  own: readonly ScoredCriterion[],
  score: Interval,
  share: number,
): DimensionContribution {
  const shares = weightShares(
    own.map(({ criterion, score: { estimate } }) => (estimate === null ? 0 : criterion.weight)),
  );
  const criteria = own.map((scored, index): CriterionContribution => {
    const part = share * (shares[index] ?? 0);
    const { estimate } = scored.score;
    return { scored, share: part, contribution: estimate === null ? null : part * estimate };
  });
  const sum = criteria.reduce((points, { contribution }) => points + (contribution ?? 0), 0);
  const contribution = score.estimate === null ? null : share * score.estimate;
  const moved = contribution === null ? 0 : withoutNoise(contribution - sum);
  return { dimension, score, share, contribution, moved, criteria };
}

/** Weights as shares of their sum; all 0 where there is no weight. */
export function weightShares(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total === 0 ? 0 : weight / total));
}

/** Adding in another order leaves a hair, which is no move. */
function withoutNoise(points: number): number {
  return Math.abs(points) < 1e-9 ? 0 : points;
}
