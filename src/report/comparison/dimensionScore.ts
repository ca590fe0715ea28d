import type { Comparison } from '../../compare/comparison.ts';
import type { ComparisonTerms } from './comparisonTerms.ts';

type Side = Comparison['dimensions'][number]['before'];

/** The score of a dimension, with its range where it is not known exactly. */
export function dimensionScore(
  { words, numbers }: ComparisonTerms,
  side: Side,
  withRange: boolean,
): string {
  if (side === null) return '–';
  const { estimate, low, high } = side.score;
  if (low === null || high === null) return '–';
  const range = words.comparison.range(numbers.points(low), numbers.points(high));
  if (estimate === null) return range;
  const score = numbers.hundredths(estimate);
  return low === high || !withRange ? score : `${score} (${range})`;
}
