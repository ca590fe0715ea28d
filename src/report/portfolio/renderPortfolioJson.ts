import type { PortfolioReport } from '../../portfolio/portfolioSummary.ts';
import { plainJson } from '../plainJson.ts';

/** A portfolio as other tools read it. */
export function renderPortfolioJson(report: PortfolioReport): string {
  return plainJson(report);
}
