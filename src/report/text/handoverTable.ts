import { gradeSymbols, type HandoverMatrix, unknownSymbol } from './handoverMatrix.ts';
import { fill, spaces, widest } from './layout/pad.ts';
import { truncate } from './layout/truncate.ts';
import type { Page } from './page.ts';

const longestHead = 16;
const numberedCell = 3;

interface Head {
  id: string;
  text: string;
  width: number;
}

/** With names over the columns where they fit, else with numbers, in as many blocks as it takes. */
export function handoverTable(page: Page, matrix: HandoverMatrix): string[] {
  const names = matrix.ids.map((id) => page.channelName(id));
  const labelWidth = Math.min(26, Math.max(16, Math.floor(page.width / 4)));
  const labels = names.map((name) => truncate(name, labelWidth));
  const heads = matrix.ids.map((id) => {
    const text = page.channelName(id);
    return { id, text, width: widest([text]) + 2 };
  });
  const total = heads.reduce((sum, { width }) => sum + width, sideOf(page, labels) + 2);
  if (widest(names) <= longestHead && total <= page.measure) {
    return block(page, matrix, labels, heads);
  }
  return numbered(page, matrix, labels);
}

function numbered(page: Page, matrix: HandoverMatrix, names: readonly string[]): string[] {
  const labels = names.map((name, index) => `${String(index + 1).padStart(2)} ${name}`);
  const heads = matrix.ids.map((id, index) => ({
    id,
    text: String(index + 1),
    width: numberedCell,
  }));
  const across = Math.floor((page.width - 2 - sideOf(page, labels)) / numberedCell);
  const blocks = Array.from({ length: Math.ceil(heads.length / across) }, (_, index) =>
    heads.slice(index * across, (index + 1) * across),
  );
  return blocks.flatMap((part, index) => [
    ...(index === 0 ? [] : ['']),
    ...block(page, matrix, labels, part),
  ]);
}

/** The columns of the names of the rows, with the words above them. */
function sideOf({ words }: Page, labels: readonly string[]): number {
  return widest([words.report.handovers.from, ...labels]);
}

function block(
  page: Page,
  matrix: HandoverMatrix,
  labels: readonly string[],
  heads: readonly Head[],
): string[] {
  const { words, style } = page;
  const { from: corner } = words.report.handovers;
  const labelWidth = sideOf(page, labels);
  const head = heads.map(({ text, width }) => fill(text, width) + text).join('');
  const rows = matrix.ids.map((row, index) => {
    const label = labels[index] ?? '';
    const cells = heads.map(({ id, width }) => cell(matrix.symbol(row, id), width, style));
    return (label + fill(label, labelWidth) + cells.join('')).trimEnd();
  });
  return [style.dim(corner + fill(corner, labelWidth) + head), ...rows];
}

/** A symbol in the middle under a name; under a number, below its last digit. */
function cell(symbol: string, width: number, style: Page['style']): string {
  const after = width === numberedCell ? 0 : Math.floor((width - 2) / 2);
  return spaces(width - 1 - after) + painted(symbol, style) + spaces(after);
}

function painted(symbol: string, style: Page['style']): string {
  if (symbol === ' ') return symbol;
  if (symbol === gradeSymbols.known) return style.green(symbol);
  if (symbol === gradeSymbols.recognised) return style.cyan(symbol);
  const partly = symbol === gradeSymbols.shared || symbol === unknownSymbol;
  return partly ? style.yellow(symbol) : style.dim(symbol);
}
