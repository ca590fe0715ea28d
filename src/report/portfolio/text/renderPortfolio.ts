import type { PortfolioReport } from '../../../portfolio/portfolioSummary.ts';
import { measure } from '../../text/layout/measure.ts';
import { usableWidth } from '../../text/layout/usableWidth.ts';
import { wrap } from '../../text/layout/wrap.ts';
import type { PortfolioOptions } from '../portfolioOptions.ts';
import { portfolioView } from '../portfolioView.ts';
import { tableLines } from './tableLines.ts';

/** A portfolio for a terminal: how many stand where, one row each, and what they have in common. */
export function renderPortfolio(report: PortfolioReport, options: PortfolioOptions): string {
  const { words, style } = options;
  const width = usableWidth(options.width);
  const columns = measure(width);
  const view = portfolioView(report, words);
  const text = (line: string) => wrap(line, columns);
  const blocks = [
    [...text(view.title).map(style.bold), ...view.headline.flatMap(text)],
    ...view.parts.flatMap(({ heading, lines, tables }) => [
      [...(heading === null ? [] : text(heading).map(style.bold)), ...lines.flatMap(text)],
      ...tables.map((table) => tableLines(table, { style, width, measure: columns })),
    ]),
    view.notes.flatMap(text).map(style.dim),
  ];
  const filled = blocks.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
