import { codeFrame } from './codeFrame.ts';
import { type LineIndex, lineAndColumn } from './lineIndex.ts';
import { nearest } from './nearest.ts';
import type { Path } from './path.ts';
import type { Places } from './places.ts';
import type { Position } from './position.ts';
import type { Problem, ProblemValues } from './problem.ts';

/** A file that was read: plain values, and the place of each of them. */
export interface SourceDocument {
  file: string;
  /** Maps are objects without a prototype. Null where the file could not be read. */
  value: unknown;
  places: Places;
  index: LineIndex;
  /** Other texts that values of it are written in, in the order of their beginnings. */
  guests?: readonly GuestText[];
}

/** A text besides that of the document itself; its offsets are counted from `start`. */
export interface GuestText {
  file: string;
  index: LineIndex;
  start: number;
}

/**
 * The place of the value at a path (`part: 'key'`: of its key). Where the path leads to nothing,
 * the place of the nearest thing above it: where the missing thing would stand.
 */
export function positionOf(
  document: SourceDocument,
  path: Path,
  part: 'key' | 'value' = 'value',
): Position {
  let value = document.value;
  let offset = document.places.rootOffset;
  for (let depth = 0; depth < path.length; depth++) {
    const last = depth === path.length - 1;
    const place = document.places.child(
      value,
      path[depth] as string | number,
      last ? part : 'value',
    );
    if (place === null) {
      // A block map begins at its first key; the key that owns it says better where to look.
      if (depth > 0) return positionOf(document, path.slice(0, depth), 'key');
      break;
    }
    offset = place.offset;
    value = place.value;
  }
  return positionAt(document, offset);
}

/** The place of an offset in the document's text. */
export function positionAt(document: SourceDocument, offset: number): Position {
  const guest = document.guests?.findLast(({ start }) => start <= offset);
  const { file, index } = guest ?? document;
  const { line, column } = lineAndColumn(index, offset - (guest?.start ?? 0));
  return { file, line, column };
}

interface ProblemDetails {
  values?: ProblemValues;
  /** What was written and what is known there, for a suggestion. */
  misspelt?: { word: string; known: readonly string[] };
  related?: Position | null;
}

/** A problem at a position of this document, with its code frame. */
export function problemAt<Code extends string>(
  document: SourceDocument,
  code: Code,
  at: Position,
  { values = {}, misspelt, related = null }: ProblemDetails = {},
): Problem<Code> {
  const { index } =
    document.file === at.file
      ? document
      : (document.guests?.find(({ file }) => file === at.file) ?? document);
  return {
    code,
    values,
    at,
    frame: index.text === '' ? null : codeFrame(index, at.line, at.column),
    suggestion: misspelt ? nearest(misspelt.word, misspelt.known) : null,
    related,
  };
}
