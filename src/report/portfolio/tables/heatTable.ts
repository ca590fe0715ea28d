import type { CompanyRecord } from '../../../portfolio/portfolioRecord.ts';
import type { RubricSummary } from '../../../portfolio/portfolioSummary.ts';
import { ownValue } from '../../ownValue.ts';
import { numbersOf } from '../../text/numbers.ts';
import { visible } from '../../text/visible.ts';
import type { PortfolioWords } from '../portfolioOptions.ts';
import { type PortfolioTable, shadeOf } from '../portfolioTable.ts';
import { companyName } from './companyName.ts';

/** Companies against dimensions: each score as a number, a sign and a colour. */
export function heatTable(
  { dimensions }: RubricSummary,
  records: readonly CompanyRecord[],
  words: PortfolioWords,
): PortfolioTable[] {
  const { heat: say, table } = words.portfolio;
  const { points } = numbersOf(words);
  if (records.length === 0 || dimensions.length === 0) return [];
  const keys = dimensions.map(({ title, median: middle }, index) =>
    say.key(letter(index), visible(title), middle === null ? null : points(middle)),
  );
  return [
    {
      title: say.title,
      columns: [
        { title: table.company },
        ...dimensions.map(({ title }, index) => ({
          title: letter(index),
          name: visible(title),
          isNumber: true,
        })),
      ],
      rows: records.map((record) => [
        companyName(record),
        ...dimensions.map(({ id }) => {
          const score = ownValue(record.dimensions, id)?.score.estimate ?? null;
          // 99.6 is not 100.
          const text = score === null ? '' : String(score < 100 ? Math.floor(score) : 100);
          return { text, shade: shadeOf(score) };
        }),
      ]),
      legend: say.legend,
      foot: [`${keys.join('; ')}.`],
    },
  ];
}

/** A, B, … Z, A2, B2, … */
function letter(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCharCode(65 + (index % 26)) + (round > 0 ? String(round + 1) : '');
}
