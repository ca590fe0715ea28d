import type { CompanyProblemCode } from '../company/companyProblem.ts';
import type { RubricProblemCode } from '../rubric/rubricProblem.ts';

/** What can be wrong with a file of tests. */
export type TrialProblemCode =
  | CompanyProblemCode
  | RubricProblemCode
  | 'unknown-company'
  | 'no-such-gate'
  | 'nothing-expected'
  | 'no-tests';
