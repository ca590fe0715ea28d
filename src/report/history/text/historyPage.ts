import { type Numbers, numbersOf } from '../../text/numbers.ts';
import type { HistoryOptions } from '../historyOptions.ts';

/** What every part is given. */
export interface HistoryPage extends HistoryOptions {
  numbers: Numbers;
  /** Columns that are easy to read. */
  measure: number;
  /** Columns inside a section. */
  inside: number;
}

const narrowest = 60;
const widestText = 100;

/** Prepares what the parts share. */
export function historyPage(options: HistoryOptions): HistoryPage {
  const width = Math.max(narrowest, Math.floor(options.width) || narrowest);
  const measure = Math.min(width, widestText);
  return { ...options, width, numbers: numbersOf(options.words), measure, inside: width - 2 };
}
