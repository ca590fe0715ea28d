import type { Style } from '../style.ts';
import type { ExplanationWords } from './explanationWords.ts';

/** How to show an explanation. */
export interface ExplanationOptions {
  words: ExplanationWords;
  style: Style;
  /** Columns of the terminal; fewer than 60 count as 60. */
  width: number;
}
