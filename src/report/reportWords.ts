import type { report } from '../text/en/report.ts';
import type { terms } from '../text/en/terms.ts';

/** All the words of a report, in one language. */
export interface ReportWords {
  report: typeof report;
  terms: typeof terms;
}
