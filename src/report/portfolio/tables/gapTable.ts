import type { RubricSummary } from '../../../portfolio/portfolioSummary.ts';
import { numbersOf } from '../../text/numbers.ts';
import { visible } from '../../text/visible.ts';
import type { PortfolioWords } from '../portfolioOptions.ts';
import type { PortfolioTable } from '../portfolioTable.ts';

const most = 10;

/** What most companies lack. */
export function gapTable({ gaps }: RubricSummary, words: PortfolioWords): PortfolioTable[] {
  const { gaps: say } = words.portfolio;
  const { points } = numbersOf(words);
  if (gaps.length === 0) return [];
  return [
    {
      title: say.title,
      lead: say.lead,
      columns: [
        { title: say.gap },
        { title: say.companies, isNumber: true },
        { title: say.gates, isNumber: true, from: 70 },
        { title: say.gain, isNumber: true },
      ],
      rows: gaps
        .slice(0, most)
        .map(({ title, companies, gates, gain }) => [
          visible(title),
          String(companies),
          gates === 0 ? '' : String(gates),
          `+${points(gain)}`,
        ]),
      foot: gaps.length > most ? [words.portfolio.moreRows(gaps.length - most)] : [],
    },
  ];
}
