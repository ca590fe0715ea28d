import type { History } from '../../../history/history.ts';
import { widest } from '../../text/layout/pad.ts';
import { paragraph } from '../../text/layout/paragraph.ts';
import { section } from '../../text/layout/section.ts';
import { chartGrid, gridFoot } from './chartGrid.ts';
import { chartMarks } from './chartMarks.ts';
import type { HistoryPage } from './historyPage.ts';
import { levelChart } from './levelChart.ts';
import { scoreChart } from './scoreChart.ts';

/** Level and score over time, one column a revision. */
export function chartLines(page: HistoryPage, { revisions }: History): string[] {
  const { words, style, inside } = page;
  const { chart: say } = words.history;
  const labelWidth = widest(Object.values(words.terms.levels));
  const grid = chartGrid(page, revisions, labelWidth);
  const scores = scoreChart(page, grid);
  const legend = [
    `${chartMarks.estimate} ${say.legend.estimate}`,
    `${chartMarks.possible} ${say.legend.possible}`,
    `${chartMarks.range} ${say.legend.range}`,
    ...(grid.revisions.some(({ standing }) => standing === null)
      ? [`${chartMarks.unreadable} ${say.legend.unreadable}`]
      : []),
  ].join('   ');
  const cut = grid.first > 0 ? [say.shown(grid.revisions.length, revisions.length)] : [];
  return [
    ...section(say.level, levelChart(page, grid), style),
    ...(scores.length > 0 ? section(say.score, scores, style) : []),
    ...gridFoot(grid).map((line) => `  ${line}`),
    ...[legend, ...cut].flatMap((text) =>
      paragraph(text, { columns: inside + 2, lead: '  ', paint: style.dim }),
    ),
  ];
}
