import type { PortfolioReport } from '../../portfolio/portfolioSummary.ts';
import { markdownTable } from '../markdown/markdownTable.ts';
import { markdownText } from '../markdown/markdownText.ts';
import type { PortfolioOptions } from './portfolioOptions.ts';
import { legendLines, type PortfolioTable, shadeSigns, type TableCell } from './portfolioTable.ts';
import { portfolioView } from './portfolioView.ts';

const barCells = 10;

/** A portfolio as Markdown, for a wiki or a pull request. */
export function renderPortfolioMarkdown(
  report: PortfolioReport,
  { words }: PortfolioOptions,
): string {
  const view = portfolioView(report, words);
  const blocks = [
    [`# ${markdownText(view.title)}`],
    ...view.headline.map((line) => [markdownText(line)]),
    ...view.parts.flatMap(({ heading, lines, tables }) => [
      ...(heading === null ? [] : [[`## ${markdownText(heading)}`]]),
      ...lines.map((line) => [markdownText(line)]),
      ...tables.flatMap((table) => tableBlocks(table, heading === null ? '##' : '###')),
    ]),
    ...view.notes.map((line) => [markdownText(line)]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function tableBlocks(table: PortfolioTable, sign: string) {
  const { title, lead, columns, rows, foot = [] } = table;
  const heads = columns.map((column) => ({
    title: markdownText(column.title),
    isNumber: column.isNumber === true,
  }));
  return [
    [`${sign} ${markdownText(title)}`],
    ...(lead === undefined ? [] : [[markdownText(lead)]]),
    markdownTable(
      heads,
      rows.map((row) => row.map(cellText)),
    ),
    ...[...legendLines(table), ...foot].map((line) => [markdownText(line)]),
  ];
}

function cellText(cell: TableCell): string {
  if (typeof cell === 'string') return markdownText(cell);
  if ('share' in cell) {
    const full = cell.share > 0 ? Math.max(1, Math.round(cell.share * barCells)) : 0;
    return `${'█'.repeat(full)}${'░'.repeat(barCells - full)}`;
  }
  return `${shadeSigns[cell.shade]} ${cell.text}`.trim();
}
