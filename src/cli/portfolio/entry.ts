import type { Portfolio } from '../../portfolio/portfolio.ts';
import type { PortfolioRecord } from '../../portfolio/portfolioRecord.ts';
import type { Problem } from '../../source/problem.ts';

/** What comes into a portfolio: a company, with its problems where it has some, or many counted already. */
export type Entry =
  | { record: PortfolioRecord; problems: readonly Problem[] }
  | { portfolio: Portfolio; name: string };
