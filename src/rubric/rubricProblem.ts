import type { SchemaProblemCode, SourceProblemCode } from '../source/problem.ts';

/** What can be wrong with a rubric. */
export type RubricProblemCode =
  | SourceProblemCode
  | SchemaProblemCode
  | 'unknown-metric'
  | 'bad-extends'
  | 'extends-cycle'
  | 'unknown-dimension'
  | 'falling-thresholds'
  | 'gate-without-threshold'
  | 'incomplete-criterion'
  | 'unknown-criterion';
