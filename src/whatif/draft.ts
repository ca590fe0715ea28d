import { mapOrNull, type Values, withEntry } from '../source/placedMap.ts';
import type { Position } from '../source/position.ts';
import type { Problem, ProblemValues } from '../source/problem.ts';
import { positionAt, problemAt, type SourceDocument } from '../source/sourceDocument.ts';
import type { AppliedChange } from './appliedChange.ts';
import type { WhatIfProblemCode } from './whatIfProblem.ts';

/** A company on its way: what it is so far, what was done to it, and what could not be. */
export interface Draft {
  /** Its value is the company; the files and flags that say so are its texts. */
  document: SourceDocument;
  changes: AppliedChange[];
  problems: Problem<WhatIfProblemCode>[];
}

/** The company so far. What is in it may still be wrong: it is checked in the end. */
export function companyOf({ document }: Draft): Values {
  return document.value as Values;
}

/** One of its maps; null where there is none. */
export function mapIn(draft: Draft, key: string): Values | null {
  return mapOrNull(companyOf(draft)[key]);
}

/** States a top-level key anew; `offset` says where, if it is not there yet. */
export function putPart(draft: Draft, key: string, value: unknown, offset: number): void {
  const { places } = draft.document;
  const there = places.child(companyOf(draft), key, 'value')?.offset ?? offset;
  draft.document.value = withEntry(places, companyOf(draft), key, value, {
    key: offset,
    value: there,
  });
}

/** Notes a problem at an offset. */
export function refuse(
  draft: Draft,
  code: WhatIfProblemCode,
  offset: number,
  details: { values?: ProblemValues; misspelt?: { word: string; known: readonly string[] } } = {},
): void {
  const at: Position = positionAt(draft.document, offset);
  draft.problems.push(problemAt(draft.document, code, at, details));
}
