import type { Path } from '../source/path.ts';
import { positionOf, type SourceDocument } from '../source/sourceDocument.ts';
import type { Configured } from './config.ts';

/** A value with its place; undefined where there is none. */
export function placed<Value>(
  document: SourceDocument,
  path: Path,
  value: Value | undefined,
): Configured<Value> | undefined {
  return value === undefined ? undefined : { value, at: positionOf(document, path) };
}

/** The items of a list with the place of each; a single word stands for a list of one. */
export function placedItems<Value extends string>(
  document: SourceDocument,
  path: Path,
  written: Value | readonly Value[] | undefined = [],
): Configured<Value>[] {
  if (typeof written === 'string') return [{ value: written, at: positionOf(document, path) }];
  return written.map((value, index) => ({ value, at: positionOf(document, [...path, index]) }));
}

/** `yes` and `true` are the same. */
export function placedAnswer(
  document: SourceDocument,
  path: Path,
  written: boolean | 'yes' | 'no' | undefined,
): Configured<boolean> | undefined {
  return placed(document, path, written === undefined ? undefined : isYes(written));
}

function isYes(written: boolean | 'yes' | 'no'): boolean {
  return written === true || written === 'yes';
}
