import stringWidth from 'fast-string-width';
import { type LineIndex, lineRange } from './lineIndex.ts';

const WIDTH = 96;
const CONTEXT = 1;
/** Columns that a caret in a long line has on its right at least. */
const MARGIN = 16;
const CONTROL_PICTURES = 0x2400;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal.
const CONTROL = /[\u0000-\u001f]/g;
const HALF_CHARACTER = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g;

/**
 * The lines around a place, with a caret under it. Long lines are cut to a window around the
 * caret, so that a one-line JSON file still gives a frame that fits a terminal.
 */
export function codeFrame(index: LineIndex, line: number, column: number): string {
  const first = Math.max(1, line - CONTEXT);
  const last = Math.min(Math.max(line, lineCount(index)), line + CONTEXT);
  const gutter = String(last).length;
  const from = column <= WIDTH - MARGIN ? 0 : column - 1 - Math.floor(WIDTH / 2);
  const frame: string[] = [];
  for (let number = first; number <= last; number++) {
    const shown = window(index, number, from);
    frame.push(
      `${number === line ? '>' : ' '} ${String(number).padStart(gutter)} | ${shown}`.trimEnd(),
    );
    if (number !== line) continue;
    const cut = from > 0 ? 1 : 0;
    const before = stringWidth(shown.slice(cut, cut + column - 1 - from));
    frame.push(`  ${' '.repeat(gutter)} | ${' '.repeat(cut + before)}^`);
  }
  return frame.join('\n');
}

/** The empty line after the last line break is none that people count. */
function lineCount({ text, starts }: LineIndex): number {
  return text.endsWith('\n') ? starts.length - 1 : starts.length;
}

/** Only what is shown is ever copied: a line may be as long as the file. */
function window(index: LineIndex, line: number, from: number): string {
  const { start, end } = lineRange(index, line);
  const cut = index.text
    .slice(Math.min(start + from, end), Math.min(start + from + WIDTH, end))
    .replaceAll('\t', ' ')
    .replaceAll(CONTROL, (character) =>
      String.fromCharCode(CONTROL_PICTURES + character.charCodeAt(0)),
    )
    .replaceAll(HALF_CHARACTER, ' ');
  return `${from > 0 ? '…' : ''}${cut}${end > start + from + WIDTH ? '…' : ''}`;
}
