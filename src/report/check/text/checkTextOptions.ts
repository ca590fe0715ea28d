import type { check } from '../../../text/en/check.ts';
import type { ReportOptions } from '../../reportOptions.ts';
import type { ReportWords } from '../../reportWords.ts';

/** How to show what a check found in a terminal. */
export interface CheckTextOptions extends Omit<ReportOptions, 'top'> {
  words: ReportWords & { check: typeof check };
}
