import type { PortfolioReport } from '../../portfolio/portfolioSummary.ts';

/** A portfolio as other tools read it. */
export function renderPortfolioJson(report: PortfolioReport): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
