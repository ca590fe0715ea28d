import type { Position } from './position.ts';

/**
 * What can be wrong with a text before it is understood. Words for every code are in `text/`;
 * later parts add codes of their own.
 */
export type SourceProblemCode =
  | 'file-too-large'
  | 'nested-too-deep'
  | 'too-many-aliases'
  | 'cyclic-alias'
  | 'unknown-alias'
  | 'empty-file'
  | 'wrong-root'
  | 'several-documents'
  | 'duplicate-key'
  | 'complex-key'
  | 'reserved-key'
  | 'merge-key'
  | 'unknown-tag'
  | 'syntax';

/** What can be wrong with values that a schema describes. */
export type SchemaProblemCode =
  | 'unknown-key'
  | 'missing-key'
  | 'unknown-word'
  | 'wrong-type'
  | 'out-of-range'
  | 'wrong-length'
  | 'bad-id'
  | 'too-many-problems';

/** Values that a problem's sentence is made with. */
export type ProblemValues = Readonly<Record<string, string | number | readonly string[]>>;

/** One thing that is wrong, where, and what may have been meant. Plain data. */
export interface Problem<Code extends string = string> {
  code: Code;
  values: ProblemValues;
  at: Position | null;
  /** The lines around `at`, with a caret. */
  frame: string | null;
  /** The nearest known word, key or id. */
  suggestion: string | null;
  /** The other place, where a problem has two (the first of two equal ids). */
  related: Position | null;
}
