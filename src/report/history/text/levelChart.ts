import type { HistoryRevision } from '../../../history/history.ts';
import { type Level, ladder } from '../../text/ladder.ts';
import { type ChartGrid, gridRow } from './chartGrid.ts';
import { chartMarks } from './chartMarks.ts';
import type { HistoryPage } from './historyPage.ts';

/** A row for each level, the highest first: where the company stood, and what was possible. */
export function levelChart(page: HistoryPage, grid: ChartGrid): string[] {
  return [...ladder]
    .reverse()
    .map((level) =>
      gridRow(grid, page.words.terms.levels[level], (revision) => markOf(page, revision, level)),
    );
}

function markOf({ style }: HistoryPage, { standing }: HistoryRevision, level: Level): string {
  if (standing === null) return '';
  const { estimate, low, high } = standing.level;
  if (level === estimate) return style.cyan(chartMarks.estimate);
  const rank = ladder.indexOf(level);
  const inside = rank >= ladder.indexOf(low) && rank <= ladder.indexOf(high);
  return inside ? style.cyan(chartMarks.possible) : style.dim(chartMarks.none);
}
