import { findsIn } from './fittingRubric.ts';
import type { RubricHead } from './rubricHead.ts';

/**
 * A sector in the words that the rubrics know of it, in their order in the text; null where they
 * know none. It leads to the same rubric, and says no more than that.
 */
export function knownSector(sector: string | null, heads: readonly RubricHead[]): string | null {
  const words = findsIn(sector ?? '', heads)
    .sort((one, other) => one.start - other.start)
    .map(({ words: known }) => known);
  return words.length === 0 ? null : [...new Set(words)].join(', ');
}
