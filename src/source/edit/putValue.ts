import type { BlockValue } from './blockLines.ts';
import {
  isBlock,
  type Layout,
  type LayoutCollection,
  type LayoutEntry,
  type LayoutNode,
} from './layout.ts';
import { beginsLine, columnOf, lineEnd, lineStart, nextLine, onOneLine } from './lines.ts';
import type { Splice } from './splice.ts';
import { settled, trailingComment } from './trailingComment.ts';

/**
 * Puts a value behind a key or dash of a block, in the place of the value there. A comment on the
 * line of the key stays there.
 */
export function putValue(layout: Layout, entry: LayoutEntry, value: BlockValue): Splice {
  const { value: old } = entry;
  if (old === null) return putWhereNothingIs(layout, entry, value);
  if (!isBlock(old)) return putForLine(layout, entry, old, value);
  return onOneLine(layout.text, entry.indicatorEnd, old.inner)
    ? putForCompact(layout, entry, old, value)
    : putForBlock(layout, entry, old, value);
}

function putWhereNothingIs(layout: Layout, entry: LayoutEntry, value: BlockValue): Splice {
  const start = entry.indicatorEnd;
  const head = value.head === '' ? '' : spaces(value.gap ?? 1) + value.head;
  if (value.body.length === 0) return settled(layout, { start, end: start, text: head });
  const comment = trailingComment(layout, start, columnOf(layout.text, start) + head.length);
  return { start, end: lineEnd(layout.text, start), text: lines(head + comment, value) };
}

/** For a value in a line, or a block text. */
function putForLine(
  layout: Layout,
  entry: LayoutEntry,
  old: LayoutNode,
  value: BlockValue,
): Splice {
  const { head, gap, body } = value;
  if (head === '') return putBelow(layout, entry, old, value);
  if (gap === null) return putInPlace(layout, old, value);
  // Below what begins behind the dash come lines in the same column.
  if (!beginsLine(layout.text, old.start)) {
    const first = { ...value, head: spaces(gap) + head };
    return putInPlace(layout, { ...old, start: entry.indicatorEnd }, first);
  }
  const first = spaces(columnOf(layout.text, entry.indicatorEnd) + gap) + head;
  return putBelow(layout, entry, old, { head: '', gap: null, body: [first, ...body] });
}

function putInPlace(layout: Layout, old: LayoutNode, value: BlockValue): Splice {
  const { start, end } = old;
  const { head, body } = value;
  if (body.length === 0 && !isBlockText(old)) return settled(layout, { start, end, text: head });
  const column = columnOf(layout.text, start) + head.length;
  const comment = trailingComment(layout, commentFrom(old), column);
  return { start, end: lineEnd(layout.text, end), text: lines(head + comment, value) };
}

/** For a value in a line, lines below the key. */
function putBelow(
  layout: Layout,
  { indicatorEnd }: LayoutEntry,
  old: LayoutNode,
  value: BlockValue,
): Splice {
  const { text } = layout;
  const comment = trailingComment(layout, commentFrom(old), columnOf(text, indicatorEnd));
  const end = lineEnd(text, old.end);
  if (!beginsLine(text, old.start)) {
    return { start: indicatorEnd, end, text: lines(comment, value) };
  }
  const indent = spaces(columnOf(text, old.start));
  const above = comment === '' ? [] : [indent + comment.trimStart()];
  return { start: lineStart(text, old.start), end, text: [...above, ...value.body].join('\n') };
}

/** For a block that begins on the line of its dash. */
function putForCompact(
  layout: Layout,
  { indicatorEnd: start }: LayoutEntry,
  old: LayoutCollection,
  value: BlockValue,
): Splice {
  const { text } = layout;
  const gap = value.gap ?? columnOf(text, old.start) - columnOf(text, start);
  const head = spaces(gap) + value.head;
  if (!onOneLine(text, old.start, old.end)) {
    return { start, end: lineEnd(text, old.end), text: lines(head, value) };
  }
  if (value.body.length === 0) return settled(layout, { start, end: old.end, text: head });
  const comment = trailingComment(layout, old.end, columnOf(text, start) + head.length);
  return { start, end: lineEnd(text, old.end), text: lines(head + comment, value) };
}

/** For a block that begins below its key. The comment lines between the two stay. */
function putForBlock(
  layout: Layout,
  { indicatorEnd: start }: LayoutEntry,
  old: LayoutCollection,
  value: BlockValue,
): Splice {
  const { text } = layout;
  const end = lineEnd(text, old.end);
  const first = lineStart(text, old.inner);
  if (value.head === '') return { start: first, end, text: value.body.join('\n') };
  const head = spaces(value.gap ?? 1) + value.head;
  const comment = trailingComment(layout, start, columnOf(text, start) + head.length);
  const between = text.slice(nextLine(text, start), first).split(/\r?\n/);
  const below = value.body.length > 0 ? [] : between.filter((line) => line.trim() !== '');
  return { start, end, text: [head + comment, ...below, ...value.body].join('\n') };
}

function isBlockText(node: LayoutNode): boolean {
  return 'style' in node && (node.style === 'literal' || node.style === 'folded');
}

/** The comment of a block text is behind its sign, that of others behind their end. */
function commentFrom(node: LayoutNode): number {
  return isBlockText(node) ? node.start : node.end;
}

function lines(first: string, { body }: BlockValue): string {
  return [first, ...body].join('\n');
}

function spaces(count: number): string {
  return ' '.repeat(count);
}
