/** Where each line of a text begins, for turning offsets into lines and columns. */
export interface LineIndex {
  text: string;
  starts: readonly number[];
}

/** One pass over the text; a line ends with `\n` or `\r\n`. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { text, starts };
}

/** Line and column, from 1, of an offset; offsets outside the text are moved to its ends. */
export function lineAndColumn(index: LineIndex, offset: number): { line: number; column: number } {
  const inside = Math.max(0, Math.min(offset, index.text.length));
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.starts[middle] as number) <= inside) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: inside - (index.starts[low] as number) + 1 };
}

/** Where the text of a line begins and ends, its line break left out. `line` counts from 1. */
export function lineRange(
  { text, starts }: LineIndex,
  line: number,
): { start: number; end: number } {
  const start = starts[line - 1] ?? text.length;
  const next = starts[line];
  if (next === undefined) return { start, end: text.length };
  const windows = next - 2 >= start && text[next - 2] === '\r';
  return { start, end: next - (windows ? 2 : 1) };
}
