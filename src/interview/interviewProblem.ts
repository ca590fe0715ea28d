import type { SchemaProblemCode, SourceProblemCode } from '../source/problem.ts';

/** What can be wrong with an answer, or with a file of answers. */
export type InterviewProblemCode =
  | SourceProblemCode
  | SchemaProblemCode
  | 'unknown-question'
  | 'not-optional';
