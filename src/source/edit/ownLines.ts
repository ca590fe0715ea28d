import type { LayoutCollection, LayoutEntry } from './layout.ts';
import { columnOf, lineEnd, lineStart, nextLine } from './lines.ts';

/**
 * Where the first line of an entry that begins a line begins, the comment lines included that are
 * about it alone: those directly above it, in its column. Comments above the first of several
 * entries without a comment or blank line between them are about all of these, comments above the
 * only entry about what holds it, and those at the beginning of the file about the file.
 */
export function ownStart(text: string, parent: LayoutCollection, index: number): number {
  const entry = parent.entries[index] as LayoutEntry;
  const start = lineStart(text, entry.start);
  const next = parent.entries[index + 1];
  if (next ? !standsApart(text, entry, next) : index === 0) return start;
  const column = columnOf(text, entry.start);
  let first = start;
  while (first > 0) {
    const above = lineStart(text, first - 1);
    const line = text.slice(above, first);
    if (line.search(/\S/) !== column || line[column] !== '#') return first;
    first = above;
  }
  return start;
}

/**
 * Where the last line of an entry ends, the comment lines directly below it included that are
 * further to the right than the entry.
 */
export function ownEnd(text: string, column: number, end: number): number {
  let offset = lineEnd(text, end);
  for (;;) {
    const next = nextLine(text, offset);
    const line = text.slice(next, lineEnd(text, next));
    const isOwn = next > offset && line.trimStart().startsWith('#') && line.search(/\S/) > column;
    if (!isOwn) return offset;
    offset = lineEnd(text, next);
  }
}

function standsApart(text: string, { end }: LayoutEntry, next: LayoutEntry): boolean {
  const between = text.slice(nextLine(text, end), lineStart(text, next.start));
  const lines = between.split('\n').slice(0, -1);
  return lines.some((line) => line.trim() === '' || line.includes('#'));
}
