import type { RubricSummary } from '../../../portfolio/portfolioSummary.ts';
import { ownValue } from '../../ownValue.ts';
import { signedPoints } from '../../plan/signedPoints.ts';
import { numbersOf } from '../../text/numbers.ts';
import { visible } from '../../text/visible.ts';
import type { PortfolioWords } from '../portfolioOptions.ts';
import type { PortfolioTable } from '../portfolioTable.ts';

const most = 10;

/** Kinds of change that lift several companies. */
export function fixTable({ fixes }: RubricSummary, words: PortfolioWords): PortfolioTable[] {
  const { fixes: say } = words.portfolio;
  const numbers = numbersOf(words);
  const kinds: Readonly<Record<string, string>> = words.terms.changeKinds;
  if (fixes.length === 0) return [];
  return [
    {
      title: say.title,
      lead: say.lead,
      columns: [
        { title: say.fix },
        { title: say.companies, isNumber: true },
        { title: say.gain, isNumber: true },
        { title: say.effort, isNumber: true },
      ],
      rows: fixes
        .slice(0, most)
        .map(({ change, title, companies, gain, effort }) => [
          say.for(ownValue(kinds, change) ?? visible(change), visible(title)),
          String(companies),
          signedPoints(numbers, gain),
          numbers.days(effort),
        ]),
      foot: fixes.length > most ? [words.portfolio.moreRows(fixes.length - most)] : [],
    },
  ];
}
