import type { Rubric } from '../rubric/rubric.ts';
import { clamped, type Interval, nothing } from './interval.ts';
import type { ScoredCriterion } from './scoredCriterion.ts';

/** Score and coverage of a dimension, or of the whole. */
export interface Summary {
  score: Interval;
  /** Weight assessed over weight applicable, 0..1; 0 where nothing is applicable. */
  coverage: number;
}

interface Part extends Summary {
  weight: number;
}

/** A dimension: the weighted mean of its criteria (DESIGN §6). */
export function summariseDimension(criteria: readonly ScoredCriterion[]): Summary {
  return summarise(
    criteria
      .filter(({ status }) => status !== 'not-applicable')
      .map(({ criterion, score }) => ({
        weight: criterion.weight,
        score,
        coverage: score.estimate === null ? 0 : 1,
      })),
  );
}

/** The whole: the weighted mean of the dimensions that have something applicable. */
export function summariseCompany(rubric: Rubric, criteria: readonly ScoredCriterion[]): Summary {
  return summarise(
    rubric.dimensions
      .map(({ id, weight }) => ({
        weight,
        ...summariseDimension(criteria.filter(({ criterion }) => criterion.dimension === id)),
      }))
      .filter(({ score }) => score.low !== null),
  );
}

/**
 * Low and high are means over all parts; the estimate leaves out what is not assessed, and is
 * then moved between them. Parts without weight do not count.
 */
function summarise(parts: readonly Part[]): Summary {
  const weighing = parts.filter(({ weight }) => weight > 0);
  if (weighing.length === 0) return { score: nothing, coverage: 0 };
  const low = mean(weighing, ({ score }) => score.low ?? 0);
  const high = mean(weighing, ({ score }) => score.high ?? 0);
  const assessed = weighing.filter(({ score }) => score.estimate !== null);
  const estimate =
    assessed.length === 0
      ? null
      : clamped(
          mean(assessed, ({ score }) => score.estimate ?? 0),
          low,
          high,
        );
  return { score: { estimate, low, high }, coverage: mean(weighing, ({ coverage }) => coverage) };
}

function mean(parts: readonly Part[], value: (part: Part) => number): number {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.reduce((sum, part) => sum + part.weight * value(part), 0) / total;
}
