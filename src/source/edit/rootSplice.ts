import { entryLines } from './blockLines.ts';
import type { PlainValue } from './edit.ts';
import { flowText } from './flowText.ts';
import type { Layout, LayoutCollection } from './layout.ts';
import { beginsLine, columnOf, endBefore, lineEnd, lineStart } from './lines.ts';
import type { Splice } from './splice.ts';
import { settled, trailingComment } from './trailingComment.ts';
import type { Writing } from './writing.ts';

/**
 * Puts a map into a document that holds no value, or an empty map: at the end, with a blank line
 * below a comment.
 */
export function rootSplice(writing: Writing, value: Readonly<Record<string, PlainValue>>): Splice {
  const { layout, style } = writing;
  const { text, root, end } = layout;
  const lines = style.json
    ? [flowText(value, writing, [], '')]
    : Object.entries(value).flatMap(([key, each]) =>
        entryLines(key, each, { writing, models: [], column: 0 }),
      );
  if (root) {
    const isFirst = beginsLine(text, root.start);
    const start = isFirst ? lineStart(text, root.start) : endBefore(text, root.start);
    const comment = trailingComment(layout, root.end, columnOf(text, start)).trimStart();
    // Behind `---` it goes on in a line of its own.
    const isBehind = !isFirst && start < root.start;
    const above = [isBehind ? '' : [], comment === '' ? [] : comment].flat();
    return { start, end: lineEnd(text, root.end), text: [...above, ...lines].join('\n') };
  }
  const last = text.slice(0, endBefore(text, end));
  if (last === '') return { start: 0, end, text: `${lines.join('\n')}\n` };
  const below = /(?:^|\n)[ \t]*#[^\n]*$/.test(last) ? ['', ''] : [''];
  return { start: last.length, end: last.length, text: [...below, ...lines].join('\n') };
}

/** Leaves empty braces in the place of the block map that a document is. */
export function emptiedRoot(layout: Layout, { inner: start, end }: LayoutCollection): Splice {
  return settled(layout, { start, end, text: '{}' });
}
