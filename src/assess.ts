import type { Assessment } from './assessment.ts';
import type { Description } from './company/description.ts';
import { readCompany } from './company/readCompany.ts';
import type { Level } from './company/vocabulary.ts';
import { makePlan, type Planning } from './plan/makePlan.ts';
import type { Plan } from './plan/plan.ts';
import { buildAssessment } from './result/buildAssessment.ts';
import { entityNames } from './result/names.ts';
import type { ResultWords } from './result/resultWords.ts';
import type { RubricChoice } from './rubric/fittingRubric.ts';
import type { Rubric } from './rubric/rubric.ts';
import { checkCriteria } from './score/checkCriteria.ts';
import { type ScoredCompany, scoreCompany } from './score/scoreCompany.ts';
import type { Limits } from './source/limits.ts';
import type { SourceFile } from './source/sourceFile.ts';

export interface AssessOptions {
  rubric: Rubric;
  /** Why it is this rubric, where nobody named one; said in the notes. */
  choice?: RubricChoice | undefined;
  /** The words of the language that messages are written in. */
  words: ResultWords;
  /** Its code, for the texts of the rubric. */
  language: string;
  /** Of the tool, for the result. */
  version: string;
  /** The level that gaps are found for; by default the next one. */
  target?: Level | undefined;
  limits?: Limits | undefined;
  /** How the plan is made; null makes none. By default a quick one, where the company is not too large. */
  planning?: Planning | null | undefined;
  /** Whether questions are weighed, which takes long where much is unknown; by default they are. */
  weighsQuestions?: boolean | undefined;
}

const quickPlanning: Planning = {
  bound: 'high',
  without: [],
  budget: null,
  alternatives: 0,
  care: 'quick',
};

/**
 * The whole pipeline: files of one company in, the one result out (DESIGN §12). Throws an
 * `InputError` with every problem of the files.
 */
export function assess(files: readonly SourceFile[], options: AssessOptions): Assessment {
  return assessDescription(readCompany(files, options.limits), files, options).assessment;
}

/** The pipeline from a description that is read already, with the numbers before they are words. */
export function assessDescription(
  description: Description,
  files: readonly SourceFile[],
  options: AssessOptions,
): { scored: ScoredCompany; plan: Plan | null; assessment: Assessment } {
  const { rubric, choice, words, language, version, target, weighsQuestions } = options;
  const { planning = quickPlanning } = options;
  checkCriteria(description, rubric);
  const scored = scoreCompany(description, rubric, target, { weighsQuestions });
  const asked = scored.target === 'single' ? 'multi' : scored.target;
  const plan = planning && makePlan(description, rubric, asked, planning);
  const nameOf = entityNames(description, rubric, words, language);
  const telling = { description, rubric, choice, words, language, nameOf };
  const assessment = buildAssessment(scored, plan, telling, files, version);
  return { scored, plan, assessment };
}
