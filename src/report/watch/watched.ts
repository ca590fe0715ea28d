import type { Assessment } from '../../assessment.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { Problem } from '../problems/problem.ts';

/** What is known of a company while its files are watched. Times are as people read them: `14:03:12`. */
export interface Watched {
  /** The file or folder. */
  path: string;
  /** The last result that could be made, and when; null until there is one. */
  result: { assessment: Assessment; at: string } | null;
  /** What the last save changed; null before the first. */
  change: { comparison: Comparison; at: string } | null;
  /** What all saves but the last changed together with it; null before the second. */
  sinceStart: Comparison | null;
  /** What is wrong with the files now; then the result is an old one. */
  problems: readonly Problem[];
}
