import type { document } from '../../text/en/document.ts';
import type { explain } from '../../text/en/explain.ts';
import type { plan } from '../../text/en/plan.ts';
import type { ReportWords } from '../reportWords.ts';

/** The words of the whole report as a document. */
export interface DocumentWords extends ReportWords {
  plan: typeof plan;
  document: typeof document;
  explain: Pick<typeof explain, 'sources'>;
}
