import type { RubricSummary } from '../../../portfolio/portfolioSummary.ts';
import { numbersOf } from '../../text/numbers.ts';
import { visible } from '../../text/visible.ts';
import type { PortfolioWords } from '../portfolioOptions.ts';
import type { PortfolioTable } from '../portfolioTable.ts';
import { companyName } from './companyName.ts';

const most = 10;

/** Companies far from the rest, and those that claim more than is possible. */
export function outlierTables(
  { outliers, overclaims }: RubricSummary,
  words: PortfolioWords,
): PortfolioTable[] {
  const { outliers: say, overclaims: claims } = words.portfolio;
  const { points } = numbersOf(words);
  const far: PortfolioTable = {
    title: say.title,
    lead: say.lead,
    columns: [
      { title: say.company },
      { title: say.where },
      { title: say.score, isNumber: true },
      { title: say.median, isNumber: true },
      { title: say.distance, isNumber: true, from: 70 },
    ],
    rows: outliers
      .slice(0, most)
      .map((each) => [
        companyName(each),
        each.title === null ? say.overall : visible(each.title),
        points(each.value),
        points(each.median),
        `${each.side === 'above' ? '+' : '−'}${points(each.distance)}`,
      ]),
    foot: outliers.length > most ? [words.portfolio.moreRows(outliers.length - most)] : [],
  };
  const claimed: PortfolioTable = {
    title: claims.title,
    columns: [{ title: claims.company }, { title: claims.levels, isNumber: true }],
    rows: overclaims.list.map((each) => [companyName(each), String(each.value)]),
    foot:
      overclaims.companies > overclaims.list.length
        ? [words.portfolio.moreRows(overclaims.companies - overclaims.list.length)]
        : [],
  };
  return [far, claimed].filter(({ rows }) => rows.length > 0);
}
