import type { LayoutCollection } from './layout.ts';
import { lineEnd } from './lines.ts';

/** Whether blank lines stand between most entries of a block. */
export function areSeparated(text: string, { entries }: LayoutCollection): boolean {
  const gaps = entries.length - 1;
  const blank = entries.filter(({ end }, index) => {
    const next = entries[index + 1];
    return next && hasBlankLine(text, lineEnd(text, end), next.start);
  });
  return gaps > 0 && blank.length * 2 >= gaps;
}

/** Whether a blank line is between the end of a line and an offset further down. */
function hasBlankLine(text: string, from: number, to: number): boolean {
  return /\n[ \t]*\r?\n/.test(text.slice(from, to));
}
