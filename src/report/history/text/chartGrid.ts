import type { HistoryRevision } from '../../../history/history.ts';
import { fill, spaces } from '../../text/layout/pad.ts';
import type { HistoryPage } from './historyPage.ts';

/** Where the revisions stand: so many columns for the labels of the rows, and then each its own. */
export interface ChartGrid {
  revisions: readonly HistoryRevision[];
  /** Number of the first one that is shown, from 0. */
  first: number;
  labelWidth: number;
  /** Columns from one revision to the next. */
  step: number;
}

const axis = '│';
const widestStep = 6;

/** The grid in which as many of the latest revisions as possible are shown. */
export function chartGrid(
  { inside }: HistoryPage,
  all: readonly HistoryRevision[],
  labelWidth: number,
): ChartGrid {
  const room = inside - labelWidth - axis.length - 1;
  const revisions = all.slice(-Math.max(1, room));
  const step = Math.max(1, Math.min(widestStep, Math.floor(room / revisions.length)));
  return { revisions, first: all.length - revisions.length, labelWidth, step };
}

/** One row: its label and what stands at each revision, one column wide. */
export function gridRow(
  { revisions, labelWidth, step }: ChartGrid,
  label: string,
  markOf: (revision: HistoryRevision, index: number) => string,
): string {
  const marks = revisions.map((revision, index) => {
    const mark = markOf(revision, index);
    return spaces(step - 1) + (mark === '' ? ' ' : mark);
  });
  return `${fill(label, labelWidth)}${label} ${axis}${marks.join('')}`.trimEnd();
}

/** The line below, with the numbers of the revisions that there is room for. */
export function gridFoot({ revisions, first, labelWidth, step }: ChartGrid): string[] {
  const rule = `${spaces(labelWidth)} └${'─'.repeat(revisions.length * step)}`;
  let numbers = '';
  revisions.forEach((_, index) => {
    const text = String(first + index + 1);
    const start = (index + 1) * step - text.length;
    if (start > numbers.length - (numbers === '' ? 1 : 0)) {
      numbers += spaces(start - numbers.length) + text;
    }
  });
  return [rule, `${spaces(labelWidth + 2)}${numbers}`];
}
