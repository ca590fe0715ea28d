import type { explain } from '../../text/en/explain.ts';
import type { ReportWords } from '../reportWords.ts';

/** All the words of an explanation, in one language. */
export interface ExplanationWords extends ReportWords {
  explain: typeof explain;
}
