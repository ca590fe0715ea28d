import { portfolioFormats } from '../../report/portfolio/portfolioFormats.ts';

/** A format of a portfolio: a report, or the state that shards are joined from. */
export type PortfolioFormat = keyof typeof portfolioFormats | 'state';

export const portfolioFormatNames: readonly PortfolioFormat[] = [
  ...(Object.keys(portfolioFormats) as (keyof typeof portfolioFormats)[]),
  'state',
];
