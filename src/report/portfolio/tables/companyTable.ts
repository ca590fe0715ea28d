import type { CompanyRecord } from '../../../portfolio/portfolioRecord.ts';
import { numbersOf } from '../../text/numbers.ts';
import { shortName } from '../../text/page.ts';
import type { PortfolioWords } from '../portfolioOptions.ts';
import type { PortfolioTable } from '../portfolioTable.ts';
import { companyName } from './companyName.ts';

/** One row a company: level and score, and how sure they are. */
export function companyTable(
  records: readonly CompanyRecord[],
  words: PortfolioWords,
): PortfolioTable[] {
  const { table: say, unknown } = words.portfolio;
  const { points, percent } = numbersOf(words);
  if (records.length === 0) return [];
  const score = (value: number | null) => (value === null ? unknown : points(value));
  return [
    {
      title: say.title,
      columns: [
        { title: say.company },
        { title: say.level, isShort: true },
        { title: say.score, isNumber: true },
        { title: say.range, isNumber: true, from: 80 },
        { title: say.known, isNumber: true },
        { title: say.progress, isNumber: true, from: 90 },
        { title: say.gaps, isNumber: true, from: 90 },
        { title: say.sector, from: 110 },
      ],
      rows: records.map((record) => [
        companyName(record),
        words.terms.levels[record.level.estimate],
        score(record.score.estimate),
        record.score.low === null || record.score.high === null
          ? ''
          : `${points(record.score.low)}–${points(record.score.high)}`,
        percent(record.coverage),
        record.progress.share === null ? '' : percent(record.progress.share),
        String(record.gaps.length),
        shortName(record.sector ?? ''),
      ]),
    },
  ];
}
