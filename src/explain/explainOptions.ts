import type { Assessment } from '../assessment.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { ScoredCompany } from '../score/scoreCompany.ts';

/** What an explanation draws on. */
export interface ExplainOptions {
  rubric: Rubric;
  /** Code of the language, for the texts of the rubric. */
  language: string;
  /** Of the company that the explanation is about, if any. */
  assessment?: Assessment | undefined;
  /** The same company as the assessment, before it was put into words. */
  scored?: ScoredCompany | undefined;
}
