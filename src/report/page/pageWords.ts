import type { document } from '../../text/en/document.ts';
import type { explain } from '../../text/en/explain.ts';
import type { page } from '../../text/en/page.ts';
import type { picture } from '../../text/en/picture.ts';
import type { plan } from '../../text/en/plan.ts';
import type { ReportWords } from '../reportWords.ts';

/** The words of the page, in one language. */
export interface PageWords extends ReportWords {
  page: typeof page;
  picture: typeof picture;
  plan: typeof plan;
  document: typeof document;
  explain: Pick<typeof explain, 'sources' | 'levels'>;
}
