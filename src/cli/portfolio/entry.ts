import type { Portfolio } from '../../portfolio/portfolio.ts';
import type { PortfolioRecord } from '../../portfolio/portfolioRecord.ts';
import type { Problem } from '../../source/problem.ts';

/**
 * What comes into a portfolio: a company, with its problems where it has some; many counted already;
 * or how many were left out where it comes from.
 */
export type Entry =
  | { record: PortfolioRecord; problems: readonly Problem[] }
  | { missing: number }
  | { portfolio: Portfolio; name: string };
