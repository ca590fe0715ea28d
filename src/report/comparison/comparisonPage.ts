import type { Comparison } from '../../compare/comparison.ts';
import type { Style } from '../style.ts';
import { measure } from '../text/layout/measure.ts';
import { type ComparisonTerms, type ComparisonWords, comparisonTerms } from './comparisonTerms.ts';

/** How to show what differs between two results. */
export interface ComparisonOptions {
  words: ComparisonWords;
  style: Style;
  /** Columns of the terminal; fewer than 60 count as 60. */
  width: number;
}

/** What every part is given. */
export interface ComparisonPage extends ComparisonOptions, ComparisonTerms {
  words: ComparisonWords;
  /** Columns that are easy to read. */
  measure: number;
  /** Columns inside a section. */
  inside: number;
}

/** A part of the page as lines; none when there is nothing to say. */
export type ComparisonPart = (page: ComparisonPage, comparison: Comparison) => string[];

/** Prepares what the parts share. */
export function comparisonPage(
  options: ComparisonOptions,
  comparison: Pick<Comparison, 'names'>,
): ComparisonPage {
  const columns = measure(options.width);
  return {
    ...options,
    ...comparisonTerms(options.words, comparison),
    measure: columns,
    inside: columns - 2,
  };
}
