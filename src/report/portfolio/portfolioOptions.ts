import type { portfolio } from '../../text/en/portfolio.ts';
import type { ReportWords } from '../reportWords.ts';
import type { Style } from '../style.ts';

/** The words for a portfolio, in one language. */
export type PortfolioWords = ReportWords & { portfolio: typeof portfolio };

/** How to show a portfolio. */
export interface PortfolioOptions {
  words: PortfolioWords;
  style: Style;
  /** Columns of the terminal; fewer than 60 count as 60. */
  width: number;
}
