import type { SchemaProblemCode, SourceProblemCode } from '../source/problem.ts';

/** What can be wrong with a description whose files are well-formed each for itself. */
export type CompanyProblemCode =
  | SourceProblemCode
  | SchemaProblemCode
  | 'no-files'
  | 'missing-format'
  | 'unknown-format'
  | 'missing-channels'
  | 'duplicate-id'
  | 'duplicate-value'
  | 'shared-id'
  | 'reserved-id'
  | 'unknown-reference'
  | 'flow-ends'
  | 'flow-itself'
  | 'too-many-channels'
  | 'too-many-flows';
