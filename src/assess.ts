import type { Assessment } from './assessment.ts';
import { readCompany } from './company/readCompany.ts';
import type { Level } from './company/vocabulary.ts';
import { buildAssessment } from './result/buildAssessment.ts';
import { entityNames } from './result/names.ts';
import type { ResultWords } from './result/resultWords.ts';
import type { Rubric } from './rubric/rubric.ts';
import { checkCriteria } from './score/checkCriteria.ts';
import { scoreCompany } from './score/scoreCompany.ts';
import type { Limits } from './source/limits.ts';
import type { SourceFile } from './source/sourceFile.ts';

export interface AssessOptions {
  rubric: Rubric;
  /** The words of the language that messages are written in. */
  words: ResultWords;
  /** Its code, for the texts of the rubric. */
  language: string;
  /** Of the tool, for the result. */
  version: string;
  /** The level that gaps are found for; by default the next one. */
  target?: Level | undefined;
  limits?: Limits | undefined;
}

/**
 * The whole pipeline: files of one company in, the one result out (DESIGN §12). Throws an
 * `InputError` with every problem of the files.
 */
export function assess(files: readonly SourceFile[], options: AssessOptions): Assessment {
  const { rubric, words, language, version, target, limits } = options;
  const description = readCompany(files, limits);
  checkCriteria(description, rubric);
  const scored = scoreCompany(description, rubric, target);
  const nameOf = entityNames(description, rubric, words, language);
  return buildAssessment(scored, { description, rubric, words, language, nameOf }, files, version);
}
