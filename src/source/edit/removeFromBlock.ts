import type { Layout } from './layout.ts';
import { beginsLine, columnOf, endBefore, lineEnd, lineStart, nextLine } from './lines.ts';
import type { Located } from './located.ts';
import { ownEnd, ownStart } from './ownLines.ts';
import type { Splice } from './splice.ts';

/**
 * Takes one of several entries or items out of a block, with its comments; of blank lines before
 * and after it only one side stays.
 */
export function removeFromBlock({ text }: Layout, { parent, index, entry }: Located): Splice {
  const last = ownEnd(text, columnOf(text, entry.start), entry.end);
  if (!beginsLine(text, entry.start)) {
    // What comes next moves up to the dash.
    const end = last + text.slice(last).search(/\S/);
    return { start: entry.start, end, text: '' };
  }
  const start = ownStart(text, parent, index);
  const end = nextLine(text, last);
  const floor = lineEnd(text, parent.entries[index - 1]?.end ?? 0);
  if (text.slice(end).trim() === '') return removeAtEnd(text, floor, start, end);
  const blankBefore = index === 0 || isBlankLine(text, lineStart(text, start - 1));
  if (!blankBefore) return { start, end, text: '' };
  let below = end;
  while (isBlankLine(text, below)) below = nextLine(text, below);
  return { start, end: below, text: '' };
}

/** At the end of the file the blank lines before go too, and its last line break, if it has none. */
function removeAtEnd(text: string, floor: number, start: number, end: number): Splice {
  const above = Math.max(floor, endBefore(text, start));
  const breaks = text.endsWith('\n');
  return { start: breaks ? nextLine(text, above) : above, end, text: '' };
}

function isBlankLine(text: string, start: number): boolean {
  return start < text.length && text.slice(start, lineEnd(text, start)).trim() === '';
}
