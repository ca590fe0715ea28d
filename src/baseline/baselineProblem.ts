import type { SchemaProblemCode, SourceProblemCode } from '../source/problem.ts';

/** What can be wrong with a baseline file. */
export type BaselineProblemCode =
  | SourceProblemCode
  | SchemaProblemCode
  | 'not-a-baseline'
  | 'unknown-format'
  | 'incomplete-entry'
  | 'bad-date';
