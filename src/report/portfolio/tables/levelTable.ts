import type { RubricSummary } from '../../../portfolio/portfolioSummary.ts';
import { ladder } from '../../text/ladder.ts';
import type { PortfolioWords } from '../portfolioOptions.ts';
import type { PortfolioTable } from '../portfolioTable.ts';

/** How many companies stand on each level, the highest first. */
export function levelTable(
  { levels, companies }: RubricSummary,
  words: PortfolioWords,
): PortfolioTable {
  const { levels: say } = words.portfolio;
  return {
    title: say.title,
    columns: [
      { title: say.level },
      { title: say.bar, from: 70 },
      { title: say.estimate, isNumber: true },
      { title: say.low, isNumber: true },
      { title: say.high, isNumber: true },
    ],
    rows: [...ladder]
      .reverse()
      .map((level) => [
        words.terms.levels[level],
        { share: companies === 0 ? 0 : levels.estimate[level] / companies },
        String(levels.estimate[level]),
        String(levels.low[level]),
        String(levels.high[level]),
      ]),
  };
}
