import { commentAfter, type Layout, type LayoutEntry } from './layout.ts';
import { beginsLine, endBefore, lineEnd, nextLine, onOneLine } from './lines.ts';
import type { Located } from './located.ts';
import { ownStart } from './ownLines.ts';
import type { Splice } from './splice.ts';
import { settled } from './trailingComment.ts';

/** Takes an entry or item out of a map or list in brackets, with its comma. */
export function removeFromFlow(layout: Layout, located: Located): Splice {
  const { parent, index, entry } = located;
  const { text } = layout;
  const { inner, end, entries } = parent;
  const commented = layout.comments.some((at) => at > inner && at < end);
  if (entries.length === 1 && !commented) {
    return settled(layout, { start: inner + 1, end: end - 1, text: '' });
  }
  if (hasOwnLine(layout, entry)) return removeLine(text, located);
  const before = entries[index - 1];
  if (entry.comma === null && before && before.comma !== null) {
    const kept = text.slice(before.comma + 1, entry.start);
    return settled(layout, {
      start: before.comma,
      end: entry.end,
      text: kept.includes('#') ? kept : '',
    });
  }
  return settled(layout, removeWithComma(text, entry, entries[index + 1]));
}

function removeWithComma(text: string, entry: LayoutEntry, next?: LayoutEntry): Splice {
  const { start, end, comma } = entry;
  const after = comma === null ? end : comma + 1;
  if (next && text.slice(after, next.start).trim() === '' && onOneLine(text, after, next.start)) {
    return { start, end: next.start, text: '' };
  }
  return { start: beginsLine(text, start) ? start : endBefore(text, start), end: after, text: '' };
}

function removeLine(text: string, { parent, index, entry }: Located): Splice {
  const start = ownStart(text, parent, index);
  const before = parent.entries[index - 1]?.comma ?? null;
  if (entry.comma !== null || before === null) {
    return { start, end: nextLine(text, entry.end), text: '' };
  }
  const kept = text.slice(before + 1, start).replace(/\r?\n$/, '');
  return { start: before, end: lineEnd(text, entry.end), text: kept };
}

/** Whether nothing but an entry, its comma and a comment is on its lines. */
function hasOwnLine(layout: Layout, { start, end, comma }: LayoutEntry): boolean {
  const { text } = layout;
  if (!beginsLine(text, start) || (comma !== null && comma >= lineEnd(text, end))) return false;
  const after = comma === null ? end : comma + 1;
  const rest = text.slice(after, commentAfter(layout, after) ?? lineEnd(text, after));
  return rest.trim() === '';
}
