import type { plan } from '../../text/en/plan.ts';
import type { ReportOptions } from '../reportOptions.ts';
import type { ReportWords } from '../reportWords.ts';

/** How to show a plan; `top` is how many other ways to show. */
export interface PlanOptions extends ReportOptions {
  words: ReportWords & { plan: typeof plan };
}
