/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line of an offset ends, its line break left out. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

/** Where the line after that of an offset begins; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** The end of what is before an offset, spaces, tabs and line breaks at its end left out. */
export function endBefore(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && ' \t\r\n'.includes(text[end - 1] as string)) end--;
  return end;
}

/** UTF-16 units between the beginning of its line and an offset. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** The white space that the line of an offset begins with. */
export function indentOf(text: string, offset: number): string {
  const start = lineStart(text, offset);
  return /^[ \t]*/.exec(text.slice(start, lineEnd(text, start)))?.[0] ?? '';
}

/** Whether only white space is before an offset in its line. */
export function beginsLine(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && ' \t'.includes(text[at - 1] as string)) at--;
  return at === 0 || text[at - 1] === '\n';
}

/** Whether two offsets, in order, are in one line. */
export function onOneLine(text: string, from: number, to: number): boolean {
  return !text.slice(from, to).includes('\n');
}
