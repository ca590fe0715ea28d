import { entryLines, itemLines } from './blockLines.ts';
import type { PlainValue } from './edit.ts';
import { isCollection, type Layout, type LayoutCollection } from './layout.ts';
import { columnOf, endBefore, onOneLine } from './lines.ts';
import { siblingModels } from './model.ts';
import { ownEnd } from './ownLines.ts';
import { areSeparated } from './separation.ts';
import type { Splice } from './splice.ts';
import type { Writing } from './writing.ts';

/**
 * Adds an entry (`key`) or item (null) to a block map or list, below the last one. Comments further
 * to the right belong to that one and stay with it; others, as to what comes next, stay below.
 * At the end of a file the new entry is below all comments. A blank line is put before it, if the
 * others have one between them.
 */
export function addToBlock(
  writing: Writing,
  parent: LayoutCollection,
  key: string | null,
  value: PlainValue,
): Splice {
  const { layout } = writing;
  const { text } = layout;
  const atRoot = parent === layout.root;
  const own = ownEnd(text, columnOf(text, parent.inner), parent.end);
  const offset = atRoot ? documentEnd(layout, own) : own;
  const blank = areSeparated(text, parent) || (atRoot && offset > own);
  const added = addedLines(writing, parent, key, value);
  return { start: offset, end: offset, text: ['', ...(blank ? [''] : []), ...added].join('\n') };
}

function addedLines(
  writing: Writing,
  parent: LayoutCollection,
  key: string | null,
  value: PlainValue,
): string[] {
  const { text } = writing.layout;
  const column = columnOf(text, parent.inner);
  const siblings = siblingModels(parent, value);
  if (key === null) {
    return itemLines(value, { writing, models: siblings, column }, dashGap(text, parent));
  }
  const models = siblings.filter(isCollection);
  const lines = entryLines(key, value, { writing, models, column });
  const aligned = valueColumn(text, parent);
  const used = (lines[0] as string).indexOf(':', column + key.length) + 1;
  const gap = aligned === null || used === 0 ? 1 : Math.max(1, aligned - used);
  return gap === 1 ? lines : entryLines(key, value, { writing, models, column }, gap);
}

/** The end of the last line of a document that is not blank. */
function documentEnd({ text, end }: Layout, content: number): number {
  return Math.max(content, endBefore(text, end));
}

/** Spaces behind the dash of the last item. */
function dashGap(text: string, { entries }: LayoutCollection): number {
  const last = entries.findLast(
    ({ indicatorEnd, value }) => value && onOneLine(text, indicatorEnd, value.start),
  );
  return last?.value ? last.value.start - last.indicatorEnd : 1;
}

/** The column in which all values on the lines of their keys begin, where that takes spaces. */
function valueColumn(text: string, { entries }: LayoutCollection): number | null {
  const inline = entries.filter(
    ({ indicatorEnd, value }) => value && onOneLine(text, indicatorEnd, value.start),
  );
  const columns = new Set(inline.map(({ value }) => columnOf(text, value?.start ?? 0)));
  const [column] = columns;
  const padded = inline.some(({ indicatorEnd, value }) => (value?.start ?? 0) > indicatorEnd + 1);
  return columns.size === 1 && inline.length > 1 && padded ? (column ?? null) : null;
}
