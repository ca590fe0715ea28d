import type { History } from '../../../history/history.ts';
import { type Column, columns, widthOf } from '../../text/layout/columns.ts';
import { spaces, widest } from '../../text/layout/pad.ts';
import { paragraph } from '../../text/layout/paragraph.ts';
import { section } from '../../text/layout/section.ts';
import { truncate } from '../../text/layout/truncate.ts';
import { type RevisionTexts, revisionTexts } from '../revisionTexts.ts';
import type { HistoryPage } from './historyPage.ts';

/** A subject that has less room stands on a line of its own. */
const enoughForSubject = 28;
/** With fewer columns a revision stands with its subject, and a score without its range. */
const enoughForRevision = 70;
const enoughForRange = 90;

interface TableColumn {
  title: string;
  align: 'left' | 'right';
  cell(texts: RevisionTexts): string;
}

/** The numbers of the chart: one row a revision, with what was said of it. */
export function revisionTable(page: HistoryPage, history: History): string[] {
  const { words, style, inside } = page;
  const texts = revisionTexts(history, words);
  const shown = columnsOf(page);
  const layout = shown.map(({ title, align, cell }) => ({
    width: widest([title, ...texts.map(cell)]),
    align,
  }));
  const room = inside - widthOf(layout) - 2;
  const isBeside = inside >= enoughForRevision && room >= enoughForSubject;
  const whole: Column[] = isBeside ? [...layout, { width: room, paint: style.dim }] : layout;
  const heads = shown.map(({ title }) => title);
  const below = spaces((layout[0]?.width ?? 0) + 2);
  const lines = [
    ...columns(isBeside ? [...heads, words.history.table.subject] : heads, whole).map(style.dim),
    ...texts.flatMap((each) => {
      const cells = shown.map(({ cell }) => cell(each));
      const said =
        inside < enoughForRevision ? `${each.revision} ${each.subject}`.trim() : each.subject;
      return [
        ...columns(isBeside ? [...cells, truncate(each.subject, room)] : cells, whole),
        ...(isBeside ? [] : [below + style.dim(truncate(said, inside - below.length))]),
        ...paragraph(each.error ?? '', { columns: inside, lead: `${below}${style.red('✗')} ` }),
      ];
    }),
  ];
  return section(words.history.table.title, lines, style);
}

function columnsOf({ words, inside }: HistoryPage): TableColumn[] {
  const { table: say } = words.history;
  const scoreOf = ({ score, range }: RevisionTexts) =>
    inside < enoughForRange || range === '' ? score : `${score} (${range})`;
  const revision: TableColumn = {
    title: say.revision,
    align: 'left',
    cell: (each) => each.revision,
  };
  return [
    { title: say.number, align: 'right', cell: ({ number }) => number },
    { title: say.date, align: 'left', cell: ({ date }) => date },
    ...(inside < enoughForRevision ? [] : [revision]),
    { title: say.level, align: 'left', cell: ({ level, error }) => (error === null ? level : '✗') },
    { title: say.score, align: 'right', cell: scoreOf },
    { title: say.change, align: 'right', cell: ({ change }) => change },
  ];
}
