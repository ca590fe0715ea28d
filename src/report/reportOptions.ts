import type { ReportWords } from './reportWords.ts';
import type { Style } from './style.ts';

/** How to show a result; a format takes what it needs. */
export interface ReportOptions {
  words: ReportWords;
  style: Style;
  /** Columns of the terminal; fewer than 60 count as 60. */
  width: number;
  /** How many gaps and questions to show. */
  top: number;
}
