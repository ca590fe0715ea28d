import type { PortfolioReport } from '../../portfolio/portfolioSummary.ts';

/** The records of a portfolio, one a line, as `portfolio --from` reads them. */
export function renderPortfolioNdjson({ records }: PortfolioReport): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
