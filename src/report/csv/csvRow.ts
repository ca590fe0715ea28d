/** What a spreadsheet would take for the beginning of a formula, after spaces too. */
const formula = /^\s*[=+\-@＝＋－＠]/u;

/**
 * One row of CSV (RFC 4180), without its line end. A text that a spreadsheet would calculate gets
 * an apostrophe in front, which shows it as it is; numbers are written as they are.
 */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return cells.map(cellOf).join(',');
}

function cellOf(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formula.test(cell) || /^[\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;\t]/.test(text) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
