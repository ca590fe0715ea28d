import type { Paragraph, TableCell, TableItem } from './slide.ts';
import { textHeight, textItem } from './textItem.ts';

/** Between the border of a cell and its text. */
export const cellInset = { across: 5, down: 3 };

interface TableLook {
  x: number;
  y: number;
  columns: readonly number[];
  /** No table is higher. */
  height: number;
  /** Of one cell. */
  mostLines?: number;
  /** No row is lower. */
  rowHeight?: number;
}

/** A table as far as it fits its height, and how many rows are left over. */
export function tableItem(
  rows: readonly (readonly TableCell[])[],
  { x, y, columns, height, mostLines = 2, rowHeight = 0 }: TableLook,
): { item: TableItem; left: number } {
  const shown: TableCell[][] = [];
  const rowHeights: number[] = [];
  let used = 0;
  for (const row of rows) {
    const cells = cellsWithWidths(row, columns);
    const needed = Math.max(
      rowHeight,
      ...cells.map(({ cell, width }) => heightOf(cell, width, mostLines)),
    );
    if (used + needed > height) break;
    used += needed;
    rowHeights.push(needed);
    shown.push(cells.map(({ cell, width }) => fitted(cell, width, needed)));
  }
  const item: TableItem = { kind: 'table', x, y, columns, rowHeights, rows: shown };
  return { item, left: rows.length - shown.length };
}

function cellsWithWidths(row: readonly TableCell[], columns: readonly number[]) {
  let column = 0;
  return row.map((cell) => {
    const span = cell.span ?? 1;
    const width = columns.slice(column, column + span).reduce((sum, each) => sum + each, 0);
    column += span;
    return { cell, width: width - 2 * cellInset.across };
  });
}

function heightOf(cell: TableCell, width: number, mostLines: number): number {
  return textHeight([paragraphOf(cell)], width, mostLines) + 2 * cellInset.down;
}

function fitted(cell: TableCell, width: number, height: number): TableCell {
  const room = { x: 0, y: 0, width, height: height - 2 * cellInset.down };
  const [shown] = textItem(room, [paragraphOf(cell)], { inset: 0 }).paragraphs;
  return { ...cell, text: shown?.text ?? '' };
}

function paragraphOf({ text, size, bold = false }: TableCell): Paragraph {
  return { text, size, bold };
}
