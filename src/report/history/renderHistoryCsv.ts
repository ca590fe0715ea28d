import type { History } from '../../history/history.ts';
import { csvRow } from '../csv/csvRow.ts';
import { visible } from '../text/visible.ts';

const heads = [
  'revision',
  'date',
  'subject',
  'level',
  'level_low',
  'level_high',
  'score',
  'score_low',
  'score_high',
  'coverage',
  'channels',
  'error',
];

/** A history for a spreadsheet: one row a revision, the oldest first. */
export function renderHistoryCsv({ revisions }: History): string {
  const rows = revisions.map(({ revision, date, subject, standing, error }) => [
    revision,
    date,
    visible(subject),
    ...(standing
      ? [
          standing.level.estimate,
          standing.level.low,
          standing.level.high,
          standing.score.estimate,
          standing.score.low,
          standing.score.high,
          standing.coverage,
          standing.channels,
        ]
      : [null, null, null, null, null, null, null, null]),
    error === null ? null : visible(error),
  ]);
  return [heads, ...rows].map((row) => `${csvRow(row)}\r\n`).join('');
}
