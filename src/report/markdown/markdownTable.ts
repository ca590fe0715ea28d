/** A column of a table: its heading, and whether its cells are numbers. */
export interface MarkdownColumn {
  title: string;
  isNumber: boolean;
}

/** A table; the texts are Markdown already. */
export function markdownTable(
  columns: readonly MarkdownColumn[],
  rows: readonly (readonly string[])[],
): string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(({ title }) => title)),
    row(columns.map(({ isNumber }) => (isNumber ? '--:' : '---'))),
    ...rows.map(row),
  ];
}
