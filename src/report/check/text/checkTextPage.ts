import type { CheckResult } from '../../../check/checkResult.ts';
import { measure } from '../../text/layout/measure.ts';
import { truncateStart } from '../../text/layout/truncate.ts';
import { type Numbers, numbersOf } from '../../text/numbers.ts';
import { visible } from '../../text/visible.ts';
import type { CheckTextOptions } from './checkTextOptions.ts';

const longestPlace = 48;

/** What every part of a check in a terminal is given. */
export interface CheckTextPage extends CheckTextOptions {
  result: CheckResult;
  numbers: Numbers;
  /** Columns that are easy to read. */
  measure: number;
  /** `file:line` */
  place(position: { file: string; line: number }): string;
}

/** Prepares what the parts share. */
export function checkTextPage(result: CheckResult, options: CheckTextOptions): CheckTextPage {
  return {
    ...options,
    result,
    numbers: numbersOf(options.words),
    measure: measure(options.width),
    place: ({ file, line }) => truncateStart(`${visible(file)}:${line}`, longestPlace),
  };
}
