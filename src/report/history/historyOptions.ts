import type { history } from '../../text/en/history.ts';
import type { ReportWords } from '../reportWords.ts';
import type { Style } from '../style.ts';

/** The words for a history, in one language. */
export type HistoryWords = ReportWords & { history: typeof history };

/** How to show a history. */
export interface HistoryOptions {
  words: HistoryWords;
  style: Style;
  /** Columns of the terminal; fewer than 60 count as 60. */
  width: number;
}
