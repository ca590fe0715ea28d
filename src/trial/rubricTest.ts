import type { Description } from '../company/description.ts';
import type { AskedLevel } from '../rubric/rubric.ts';
import type { Position } from '../source/position.ts';

/** What a test may expect something of. */
export type Subject =
  | 'level'
  | 'low'
  | 'high'
  | 'score'
  | 'dimension'
  | 'criterion'
  | 'criterion-score'
  | 'gate'
  | 'gap'
  | 'contradiction';

/** A word (a level, a state, `present`), a number, or least and most. */
export type Expected = string | number | readonly [number, number];

/** One thing that a test expects, and where it says so. */
export interface Expectation {
  about: Subject;
  /** Of the dimension, criterion or kind of contradiction. */
  id: string | null;
  /** Of a gate; or the level that gaps are looked for to, null for the next. */
  level: string | null;
  expected: Expected;
  at: Position;
}

/** A gate of a rubric: that of a criterion for a level. */
export interface GateName {
  criterion: string;
  level: AskedLevel;
}

/** One test of a rubric: a company, and what is expected of it. */
export interface RubricTest {
  name: string;
  at: Position;
  description: Description;
  expectations: readonly Expectation[];
}
