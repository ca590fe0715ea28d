import type { Path } from '../../source/path.ts';
import type { Position } from '../../source/position.ts';
import type { ProblemValues } from '../../source/problem.ts';
import type { SourceDocument } from '../../source/sourceDocument.ts';
import type { LintSubject } from './lintSubject.ts';

/** An error makes the rubric say something else than it seems to; a warning is worth a look. */
export type Severity = 'error' | 'warning';

/** Where a rule is broken, and what its sentence is made with. */
export interface LintSpot {
  document: SourceDocument;
  path: Path;
  part?: 'key' | 'value';
  values?: ProblemValues;
  misspelt?: { word: string; known: readonly string[] };
  related?: Position | null;
}

/** One thing that can be wrong with a rubric that can be read. Its words are in `text/`, by id. */
export interface LintRule<Id extends string = string> {
  id: Id;
  severity: Severity;
  check(subject: LintSubject): LintSpot[];
}

/** Checks a rule against its type, and keeps its id as a type. */
export function defineLintRule<const Id extends string>(rule: LintRule<Id>): LintRule<Id> {
  return rule;
}
