import type { Position } from '../position.ts';
import { lineEnd, lineStart } from './lines.ts';
import type { Splice } from './splice.ts';

/** The lines that an edit changed. */
export interface LineChange {
  /**
   * The first line that was changed, or before which lines were put, in the text before the edit;
   * one more than its last line where lines were put at the end. The column is 1.
   */
  at: Position;
  /** Whole lines, without line breaks. */
  removed: readonly string[];
  added: readonly string[];
}

/** What a splice of a text comes down to in whole lines; lines that stay as they are left out. */
export function lineChange(file: string, text: string, splice: Splice): LineChange {
  const from = lineStart(text, splice.start);
  const to = lineEnd(text, splice.end);
  const before = text.slice(from, to).split(/\r?\n/);
  const put = text.slice(from, splice.start) + splice.text + text.slice(splice.end, to);
  const after = put.split(/\r?\n/);
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  while (first < shorter && before[first] === after[first]) first++;
  let last = 0;
  while (last < shorter - first && before.at(-1 - last) === after.at(-1 - last)) last++;
  const above = text.slice(0, from).split('\n').length - 1;
  return {
    at: { file, line: above + first + 1, column: 1 },
    removed: before.slice(first, before.length - last),
    added: after.slice(first, after.length - last),
  };
}
