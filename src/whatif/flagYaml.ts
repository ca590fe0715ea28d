import type { Limits } from '../source/limits.ts';
import { lineIndex } from '../source/lineIndex.ts';
import { readSource } from '../source/readSource.ts';
import { positionAt, problemAt } from '../source/sourceDocument.ts';
import type { TextPlaces } from '../source/textPlaces.ts';
import type { Draft } from './draft.ts';

/** A value that was written after a flag, and where. */
export interface FlagYaml {
  value: unknown;
  offset: number;
}

/** What a description may not be as a whole, a single value may. */
const fineHere = ['wrong-root', 'empty-file'];

/**
 * Reads a YAML value out of a flag, where it begins at `start`; null, with the problems noted, where
 * it is none. Paths are counted from the value.
 */
export function flagYaml(
  draft: Draft,
  text: string,
  start: number,
  limits: Limits,
  isText: TextPlaces,
): FlagYaml | null {
  const { document, problems } = readSource({ name: '', text }, limits, isText);
  const faults = problems.filter(({ code }) => !fineHere.includes(code));
  const { starts } = lineIndex(text);
  for (const { code, values, at } of faults) {
    const inside = at ? (starts[at.line - 1] ?? 0) + at.column - 1 : 0;
    const place = positionAt(draft.document, start + inside);
    draft.problems.push(problemAt(draft.document, code as 'syntax', place, { values }));
  }
  if (faults.length > 0) return null;
  draft.document.places.adopt(document.value, document.places, start);
  return { value: document.value, offset: start + document.places.rootOffset };
}
