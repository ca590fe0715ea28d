import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { PortfolioReport } from '../../../portfolio/portfolioSummary.ts';
import { staticPage } from '../../page/staticPage.ts';
import type { PortfolioWords } from '../portfolioOptions.ts';
import { portfolioView } from '../portfolioView.ts';
import { PortfolioPage } from './PortfolioPage.tsx';

/** A portfolio as one HTML file. */
export function renderPortfolioPage(
  report: PortfolioReport,
  { words }: { words: PortfolioWords },
): string {
  const view = portfolioView(report, words);
  const body = renderToString(h(PortfolioPage, { view }));
  return staticPage({ title: view.title, language: report.language, body });
}
