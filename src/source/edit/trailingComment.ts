import { commentAfter, type Layout } from './layout.ts';
import { columnOf, endBefore, lineEnd, lineStart } from './lines.ts';
import type { Splice } from './splice.ts';

/** Spaces before a comment that say nothing of an alignment. */
const USUAL_GAP = 2;

/**
 * The comment behind an offset in its line, with the space before it, for a line that now ends at
 * a column: in its old column, where it was aligned and there is room; else as near as it was, at
 * most two spaces. Empty where there is no comment.
 */
export function trailingComment(layout: Layout, offset: number, column: number): string {
  const { text } = layout;
  const at = commentAfter(layout, offset);
  if (at === null) return '';
  const comment = text.slice(at, lineEnd(text, at));
  const gap = text.slice(endBefore(text, at), at);
  if (gap.includes('\t')) return gap + comment;
  const wanted = columnOf(text, at) - column;
  const kept = isAligned(layout, at, gap.length) && wanted > 0;
  return ' '.repeat(kept ? wanted : Math.min(gap.length, USUAL_GAP)) + comment;
}

/** A splice within a line, and the comment behind it moved to where it should be. */
export function settled(layout: Layout, splice: Splice): Splice {
  const { text } = layout;
  const at = commentAfter(layout, splice.end);
  if (at === null || splice.text.includes('\n')) return splice;
  const between = text.slice(splice.end, Math.max(splice.end, endBefore(text, at)));
  const column = columnOf(text, splice.start) + splice.text.length + between.length;
  const comment = trailingComment(layout, splice.end, column);
  return { start: splice.start, end: lineEnd(text, at), text: splice.text + between + comment };
}

/** Whether a comment seems to stand in a column of its own: far off, or below or above another. */
function isAligned({ text, comments }: Layout, at: number, gap: number): boolean {
  if (gap > USUAL_GAP) return true;
  const column = columnOf(text, at);
  const start = lineStart(text, at);
  const above = start === 0 ? -1 : lineStart(text, start - 1) + column;
  const below = text.indexOf('\n', at) + 1 + column;
  return [above, below].some((each) => comments.includes(each) && columnOf(text, each) === column);
}
