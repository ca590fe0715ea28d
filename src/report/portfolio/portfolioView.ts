import type {
  PortfolioReport,
  RubricSummary,
  ScoreSpread,
} from '../../portfolio/portfolioSummary.ts';
import { ladder } from '../text/ladder.ts';
import { numbersOf } from '../text/numbers.ts';
import { visible } from '../text/visible.ts';
import type { PortfolioWords } from './portfolioOptions.ts';
import type { PortfolioTable } from './portfolioTable.ts';
import { companyTable } from './tables/companyTable.ts';
import { failureTable } from './tables/failureTable.ts';
import { fixTable } from './tables/fixTable.ts';
import { gapTable } from './tables/gapTable.ts';
import { groupTable } from './tables/groupTable.ts';
import { heatTable } from './tables/heatTable.ts';
import { levelTable } from './tables/levelTable.ts';
import { outlierTables } from './tables/outlierTables.ts';
import { sharedTable } from './tables/sharedTable.ts';

/** What every readable format shows of a portfolio, in its order. */
export interface PortfolioView {
  title: string;
  /** What a list of the parts is called. */
  contents: string;
  headline: readonly string[];
  parts: readonly {
    heading: string | null;
    lines: readonly string[];
    tables: readonly PortfolioTable[];
  }[];
  notes: readonly string[];
}

/** Puts a portfolio into words and tables. */
export function portfolioView(report: PortfolioReport, words: PortfolioWords): PortfolioView {
  const { summary, groups, filters, notListed } = report;
  const { portfolio: say } = words;
  const { rubrics } = summary;
  const several = rubrics.length > 1;
  const about = (rubric: RubricSummary) =>
    say.byRubric(
      visible(rubric.rubric.title),
      visible(rubric.rubric.id),
      visible(rubric.rubric.version),
      rubric.companies,
    );
  const overall = [
    ...(groups ? [groupTable(groups, words)] : []),
    ...sharedTable(summary, words),
    ...failureTable(summary, words),
  ];
  return {
    title: say.title(summary.companies + summary.failed),
    contents: say.contents,
    headline: [
      ...(filters.length > 0 ? [say.filtered(filters.map(visible).join(', '))] : []),
      ...(several ? [say.severalRubrics] : rubrics.flatMap((each) => headlineOf(each, words))),
      ...(rubrics.length === 0 && summary.failed === 0 ? [say.nobody] : []),
      ...(summary.failed > 0 ? [say.headline.failed(summary.failed)] : []),
    ],
    parts: [
      ...rubrics.map((rubric) => ({
        heading: several ? about(rubric) : null,
        lines: several ? headlineOf(rubric, words) : [],
        tables: tablesOf(rubric, report, words),
      })),
      ...(overall.length > 0
        ? [{ heading: several ? say.overall : null, lines: [], tables: overall }]
        : []),
    ],
    notes: [
      ...(several ? [] : rubrics.map((rubric) => `${about(rubric)}.`)),
      ...(summary.byOtherRubrics > 0 ? [say.otherRubrics(summary.byOtherRubrics)] : []),
      ...(notListed > 0 ? [say.notListed(notListed)] : []),
      ...(summary.missing > 0 ? [say.missing(summary.missing)] : []),
      ...(rubrics.length > 0 ? [say.precision] : []),
    ],
  };
}

function tablesOf(
  rubric: RubricSummary,
  report: PortfolioReport,
  words: PortfolioWords,
): PortfolioTable[] {
  const records = report.records.flatMap((record) =>
    record.kind === 'company' && record.rubric.hash === rubric.rubric.hash ? [record] : [],
  );
  return [
    levelTable(rubric, words),
    ...companyTable(records, words),
    ...heatTable(rubric, records, words),
    ...gapTable(rubric, words),
    ...fixTable(rubric, words),
    ...outlierTables(rubric, words),
  ];
}

function headlineOf({ levels, companies, score }: RubricSummary, words: PortfolioWords): string[] {
  const { headline: say } = words.portfolio;
  const most = Math.max(...Object.values(levels.estimate));
  const commonest = [...ladder]
    .reverse()
    .filter((level) => levels.estimate[level] === most)
    .map((level) => words.terms.levels[level]);
  if (companies === 1) {
    return [...commonest.map(say.only), ...scoresOf(score, say.onlyScore, words)];
  }
  return [say.commonest(commonest, most, companies), ...scoresOf(score, say.same, words)];
}

/** How scores are spread; `alike` says it of scores that do not differ. */
function scoresOf(
  { lowest, highest, median, lowerQuarter, upperQuarter }: ScoreSpread,
  alike: (points: string) => string,
  words: PortfolioWords,
): string[] {
  const { headline: say } = words.portfolio;
  const { points } = numbersOf(words);
  if (median === null || lowerQuarter === null || upperQuarter === null) return [say.noScores];
  if (lowest === highest) return [alike(points(median))];
  return [say.scores(points(median), points(lowerQuarter), points(upperQuarter))];
}
