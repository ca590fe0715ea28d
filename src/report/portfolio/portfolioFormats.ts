import type { PortfolioReport } from '../../portfolio/portfolioSummary.ts';
import type { PortfolioOptions } from './portfolioOptions.ts';
import { renderPortfolioCsv } from './renderPortfolioCsv.ts';
import { renderPortfolioJson } from './renderPortfolioJson.ts';
import { renderPortfolioMarkdown } from './renderPortfolioMarkdown.ts';
import { renderPortfolioNdjson } from './renderPortfolioNdjson.ts';
import { renderPortfolio } from './text/renderPortfolio.ts';

/** A view of a portfolio: pure, and ending in a line end. */
export type PortfolioRenderer = (
  report: PortfolioReport,
  options: PortfolioOptions,
) => string | Promise<string>;

/** Every format of a portfolio's report, by the name that people ask for it with. */
export const portfolioFormats: Readonly<
  Record<'text' | 'json' | 'ndjson' | 'csv' | 'markdown' | 'html', PortfolioRenderer>
> = {
  text: renderPortfolio,
  json: renderPortfolioJson,
  ndjson: renderPortfolioNdjson,
  csv: renderPortfolioCsv,
  markdown: renderPortfolioMarkdown,
  html: async (report, options) =>
    (await import('./page/renderPortfolioPage.ts')).renderPortfolioPage(report, options),
};
