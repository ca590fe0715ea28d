import type { PortfolioRecord } from '../../portfolio/portfolioRecord.ts';
import type { PortfolioReport } from '../../portfolio/portfolioSummary.ts';
import { csvRow } from '../csv/csvRow.ts';
import { ownValue } from '../ownValue.ts';
import { visible } from '../text/visible.ts';

const heads = [
  ...['path', 'company', 'sector', 'claims', 'rubric', 'level', 'level_low', 'level_high'],
  ...['score', 'score_low', 'score_high', 'coverage', 'next_level', 'progress', 'channels'],
  ...['gaps', 'contradictions', 'silos', 'repeats', 'plan_days', 'error'],
];

/** A portfolio for a spreadsheet: one row a company, and a column for each dimension. */
export function renderPortfolioCsv({ records }: PortfolioReport): string {
  const dimensions = new Set(
    records.flatMap((record) => (record.kind === 'company' ? Object.keys(record.dimensions) : [])),
  );
  const ids = [...dimensions];
  const rows = [
    [...heads, ...ids.map((id) => `score_${id}`)],
    ...records.map((record) => rowOf(record, ids)),
  ];
  return rows.map((row) => `${csvRow(row)}\r\n`).join('');
}

function rowOf(record: PortfolioRecord, dimensions: readonly string[]): (string | number | null)[] {
  if (record.kind === 'failed') {
    const blank = heads.slice(1, -1).map(() => null);
    return [visible(record.path), ...blank, visible(record.problems[0]?.message ?? '')];
  }
  const { path, name, sector, claims, rubric, level, score, progress, plan } = record;
  return [
    ...[path, name, sector, claims, rubric.id].map((text) =>
      text === null ? null : visible(text),
    ),
    ...[level.estimate, level.low, level.high],
    ...[score.estimate, score.low, score.high],
    ...[record.coverage, progress.next, progress.share, record.channels],
    ...[record.gaps.length, record.contradictions.map(visible).join('; ')],
    ...[record.silos, record.repeats, plan?.effort ?? null, null],
    ...dimensions.map((id) => ownValue(record.dimensions, id)?.score.estimate ?? null),
  ];
}
