import type { watch } from '../../text/en/watch.ts';
import type { ComparisonWords } from '../comparison/comparisonTerms.ts';
import type { ProblemWords } from '../problems/problemWords.ts';
import type { ReportOptions } from '../reportOptions.ts';

/** The words for a company that is watched, in one language. */
export type WatchWords = ComparisonWords & ProblemWords & { watch: typeof watch };

/** How to show it: on a screen, all of which is drawn. */
export interface WatchOptions extends ReportOptions {
  words: WatchWords;
  /** Rows of the screen. */
  height: number;
}
