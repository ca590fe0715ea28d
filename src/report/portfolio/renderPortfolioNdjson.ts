import type { LeftOut } from '../../portfolio/portfolioRecord.ts';
import type { PortfolioReport } from '../../portfolio/portfolioSummary.ts';
import { plainJson } from '../plainJson.ts';

/**
 * The records of a portfolio, one a line, as `portfolio --from` reads them. Where these are not all,
 * the last line says how many more there are.
 */
export function renderPortfolioNdjson({ records, notListed, summary }: PortfolioReport): string {
  const lines = [...records, ...leftOutLines(notListed + summary.missing)];
  return lines.map((line) => plainJson(line, 0)).join('');
}

/** The line that says how many companies a list leaves out; none where it holds all. */
export function leftOutLines(companies: number): LeftOut[] {
  return companies > 0 ? [{ kind: 'left-out', schemaVersion: 1, companies }] : [];
}
