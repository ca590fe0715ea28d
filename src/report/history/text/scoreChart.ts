import type { HistoryRevision } from '../../../history/history.ts';
import { type ChartGrid, gridRow } from './chartGrid.ts';
import { chartMarks } from './chartMarks.ts';
import type { HistoryPage } from './historyPage.ts';

/** Points of score a row, the finest that there is room for; of the coarsest there always is. */
const fineRows = [2, 5];
const coarseRow = 10;
const mostRows = 12;

/** A row for so many points: the estimate of each revision, and from proved to possible. */
export function scoreChart(page: HistoryPage, grid: ChartGrid): string[] {
  const scores = grid.revisions.flatMap(({ standing }) => {
    const { low, high } = standing?.score ?? { low: null, high: null };
    return low === null || high === null ? [] : [low, high];
  });
  if (scores.length === 0) return [];
  const { height, bottom, top } = scaleOf(Math.min(...scores), Math.max(...scores));
  const rows: string[] = [];
  for (let value = top; value >= bottom; value -= height) {
    const isLowest = value === bottom;
    rows.push(
      gridRow(grid, String(value), (revision) => markAt(page, revision, value, height, isLowest)),
    );
  }
  return rows;
}

/** Rows that hold all scores, as fine as there is room for. */
function scaleOf(least: number, most: number): { height: number; bottom: number; top: number } {
  const scale = (height: number) => ({
    height,
    bottom: Math.floor(least / height) * height,
    top: Math.floor(most / height) * height,
  });
  const fine = fineRows.find((height) => {
    const { bottom, top } = scale(height);
    return (top - bottom) / height + 1 <= mostRows;
  });
  return scale(fine ?? coarseRow);
}

/** A row holds what is from its value up to the row above. */
function markAt(
  { style }: HistoryPage,
  { standing }: HistoryRevision,
  value: number,
  height: number,
  isLowest: boolean,
): string {
  if (standing === null) return isLowest ? style.red(chartMarks.unreadable) : '';
  const { estimate, low, high } = standing.score;
  const row = (score: number) => Math.floor(score / height) * height;
  if (estimate !== null && row(estimate) === value) return style.cyan(chartMarks.estimate);
  if (low === null || high === null) return '';
  return value >= row(low) && value <= row(high) ? style.dim(chartMarks.range) : '';
}
