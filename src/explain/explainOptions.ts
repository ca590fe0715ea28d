import type { Assessment } from '../assessment.ts';
import type { Rubric } from '../rubric/rubric.ts';

/** What an explanation draws on. */
export interface ExplainOptions {
  rubric: Rubric;
  /** Code of the language, for the texts of the rubric. */
  language: string;
  /** Of the company that the explanation is about, if any. */
  assessment?: Assessment | undefined;
}
