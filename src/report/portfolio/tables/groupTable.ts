import type { PortfolioReport } from '../../../portfolio/portfolioSummary.ts';
import { ownValue } from '../../ownValue.ts';
import { ladder } from '../../text/ladder.ts';
import { numbersOf } from '../../text/numbers.ts';
import { visible } from '../../text/visible.ts';
import type { PortfolioWords } from '../portfolioOptions.ts';
import type { PortfolioTable } from '../portfolioTable.ts';

type Groups = NonNullable<PortfolioReport['groups']>;

/** One row for each value of the field that companies are grouped by. */
export function groupTable({ field, values, cut }: Groups, words: PortfolioWords): PortfolioTable {
  const { groups: say, unknown } = words.portfolio;
  const levels: Readonly<Record<string, string>> = /level|claims|next|target/.test(field)
    ? words.terms.levels
    : {};
  const { points } = numbersOf(words);
  return {
    title: say.title(visible(field)),
    columns: [
      { title: visible(field) },
      { title: say.companies, isNumber: true },
      ...ladder.map((level) => ({
        title: words.terms.levels[level],
        isNumber: true,
        from: 100,
      })),
      { title: say.median, isNumber: true },
    ],
    rows: values.map(({ value, summary }) => {
      // Scores by several rubrics have no median.
      const median = summary.rubrics.length === 1 ? summary.rubrics[0]?.score.median : null;
      return [
        ownValue(levels, value) ?? (visible(value).trim() || unknown),
        String(summary.companies),
        ...ladder.map((level) =>
          String(summary.rubrics.reduce((sum, { levels }) => sum + levels.estimate[level], 0)),
        ),
        median === null || median === undefined ? '' : points(median),
      ];
    }),
    foot: cut ? [say.cut] : [],
  };
}
