import type { PlainValue } from './edit.ts';
import { flowEntry, flowText } from './flowText.ts';
import { isCollection, type LayoutCollection, type LayoutEntry } from './layout.ts';
import { beginsLine, columnOf, endBefore, indentOf, lineEnd, onOneLine } from './lines.ts';
import { siblingModels } from './model.ts';
import type { Splice } from './splice.ts';
import { settled, trailingComment } from './trailingComment.ts';
import type { Writing } from './writing.ts';

const WIDTH = 100;

/**
 * Adds an entry (`key`) or item (null) at the end of a map or list in brackets: on a line of its
 * own where the others are, else behind the last one.
 */
export function addToFlow(
  writing: Writing,
  parent: LayoutCollection,
  key: string | null,
  value: PlainValue,
): Splice {
  const { layout, style } = writing;
  const { text } = layout;
  const siblings = siblingModels(parent, value);
  const added = (indent: string) =>
    key === null
      ? flowText(value, writing, siblings, indent)
      : flowEntry(key, value, writing, siblings.filter(isCollection), indent);
  const last = parent.entries.at(-1);
  if (!last) {
    // Only comments are inside; an empty pair of brackets is replaced as a whole.
    const at = endBefore(text, parent.end - 1);
    const indent = indentOf(text, parent.end - 1) + style.bracketIndent;
    return { start: at, end: at, text: `\n${indent}${added(indent)}` };
  }
  const indent = indentOf(text, last.start);
  if (haveOwnLines(text, parent)) return onOwnLine(writing, parent, last, added(indent), indent);
  const put = `${needsSpace(last) ? ' ' : ''},${style.afterComma}${added(indent)}`;
  const wide = columnOf(text, last.end) + put.length > WIDTH;
  if (wide && !onOneLine(text, parent.inner, last.start) && beginsLine(text, last.start)) {
    return { start: last.end, end: last.end, text: `,\n${indent}${added(indent)}` };
  }
  return settled(layout, { start: last.end, end: last.end, text: put });
}

function onOwnLine(
  { layout }: Writing,
  parent: LayoutCollection,
  last: LayoutEntry,
  added: string,
  indent: string,
): Splice {
  const { text } = layout;
  const line = `\n${indent}${added}`;
  if (onOneLine(text, last.end, parent.end)) {
    return { start: last.end, end: last.end, text: `,${line}` };
  }
  const end = lineEnd(text, last.end);
  if (last.comma !== null) return { start: end, end, text: `${line},` };
  const comment = trailingComment(layout, last.end, columnOf(text, last.end) + 1);
  return { start: last.end, end, text: `,${comment}${line}` };
}

/** Whether each entry begins a line; the first one may stand behind the bracket. */
function haveOwnLines(text: string, { entries }: LayoutCollection): boolean {
  const own = entries.filter(({ start }) => beginsLine(text, start));
  const commas = entries.every(({ end, comma }) => comma === null || onOneLine(text, end, comma));
  return (
    commas && own.length > 0 && own.length >= entries.length - 1 && own.at(-1) === entries.at(-1)
  );
}

/** A comma directly behind a colon would be part of the key. */
function needsSpace({ key, value, hasIndicator }: LayoutEntry): boolean {
  return key !== null && value === null && hasIndicator;
}
