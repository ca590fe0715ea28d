/**
 * The library: everything that the command does short of files and terminals, in Node and in
 * browsers. Rubrics are YAML texts; those that come with the package are `omnigauge/rubrics/*`.
 */
export { anonymizedFiles } from './anonymize/anonymizedFiles.ts';
export { type AssessOptions, assess } from './assess.ts';
export { type Assessment, assessmentSchema } from './assessment.ts';
export type { Baseline, BaselineFile } from './baseline/baseline.ts';
export { baselineSchema } from './baseline/baselineSchema.ts';
export { readBaseline } from './baseline/readBaseline.ts';
export { updatedBaseline } from './baseline/updatedBaseline.ts';
export { writtenBaseline } from './baseline/writtenBaseline.ts';
export { checkCompany } from './check/checkCompany.ts';
export type { Checking } from './check/checking.ts';
export { type CheckResult, checkResultSchema } from './check/checkResult.ts';
export { foundIn } from './check/foundIn.ts';
export type { Asked, Policy } from './check/policy.ts';
export { prepareCheck } from './check/prepareCheck.ts';
export { companySchema } from './company/companySchema.ts';
export { readCompany } from './company/readCompany.ts';
export { compareAssessments } from './compare/compareAssessments.ts';
export { compareSides, type Side } from './compare/compareSides.ts';
export { type Comparison, comparisonSchema } from './compare/comparison.ts';
export { type SidesResult, sidesResultSchema } from './compare/sidesResult.ts';
export { type History, historySchema } from './history/history.ts';
export { historyOf } from './history/historyOf.ts';
export { renderCsv } from './report/csv/renderCsv.ts';
export { renderMarkdown } from './report/document/renderMarkdown.ts';
export { renderJson } from './report/json.ts';
export { plainStyle, type Style } from './report/style.ts';
export { renderText } from './report/text/renderText.ts';
export type { FindRubric } from './rubric/extendedRubric.ts';
export { readRubric } from './rubric/readRubric.ts';
export type { Rubric } from './rubric/rubric.ts';
export { rubricSchema } from './rubric/rubricSchema.ts';
export { scoreCompany } from './score/scoreCompany.ts';
export { InputError } from './source/inputError.ts';
export { defaultLimits, type Limits } from './source/limits.ts';
export type { Position } from './source/position.ts';
export type { Problem } from './source/problem.ts';
export type { SourceFile } from './source/sourceFile.ts';
export { en } from './text/en.ts';
export { it } from './text/it.ts';
export type { RubricTrial } from './trial/rubricTrial.ts';
export { tryRubric } from './trial/tryRubric.ts';
export type { WhatIfRequest } from './whatif/changedCompany.ts';
export { whatIf } from './whatif/whatIf.ts';
export { type WhatIfResult, whatIfSchema } from './whatif/whatIfResult.ts';
