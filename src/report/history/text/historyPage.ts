import { measure } from '../../text/layout/measure.ts';
import { usableWidth } from '../../text/layout/usableWidth.ts';
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

/** Prepares what the parts share. */
export function historyPage(options: HistoryOptions): HistoryPage {
  const width = usableWidth(options.width);
  return {
    ...options,
    width,
    numbers: numbersOf(options.words),
    measure: measure(width),
    inside: width - 2,
  };
}
