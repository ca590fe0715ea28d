import { type LineIndex, lineText } from './lineIndex.ts';

const WIDTH = 96;
const CONTEXT = 1;

/**
 * The lines around a place, with a caret under it. Long lines are cut to a window around the
 * caret, so that a one-line JSON file still gives a frame that fits a terminal.
 */
export function codeFrame(index: LineIndex, line: number, column: number): string {
  const first = Math.max(1, line - CONTEXT);
  const last = Math.min(index.starts.length, line + CONTEXT);
  const gutter = String(last).length;
  const from = Math.max(0, column - 1 - Math.floor(WIDTH / 2));
  const frame: string[] = [];
  for (let number = first; number <= last; number++) {
    const shown = window(lineText(index, number), from);
    frame.push(`${number === line ? '>' : ' '} ${String(number).padStart(gutter)} | ${shown}`.trimEnd());
    if (number !== line) continue;
    const before = column - 1 - from + (from > 0 ? 1 : 0);
    frame.push(`  ${' '.repeat(gutter)} | ${' '.repeat(before)}^`);
  }
  return frame.join('\n');
}

function window(text: string, from: number): string {
  const flat = text.replaceAll('\t', ' ');
  const cut = flat.slice(from, from + WIDTH);
  return `${from > 0 ? '…' : ''}${cut}${flat.length > from + WIDTH ? '…' : ''}`;
}
