import type { History } from '../../../history/history.ts';
import { paragraph } from '../../text/layout/paragraph.ts';
import { wrap } from '../../text/layout/wrap.ts';
import { shortName } from '../../text/page.ts';
import { historyHeadline } from '../historyHeadline.ts';
import { historyNotes } from '../historyNotes.ts';
import type { HistoryOptions } from '../historyOptions.ts';
import { chartLines } from './chartLines.ts';
import { historyPage } from './historyPage.ts';
import { revisionTable } from './revisionTable.ts';

/** A history for a terminal: the answer, a chart, the numbers. */
export function renderHistory(history: History, options: HistoryOptions): string {
  const page = historyPage(options);
  const { words, style, measure } = page;
  const name = shortName(history.company.name ?? '') || words.report.header.unnamed;
  const blocks = [
    [
      ...wrap(words.history.title(name), measure).map(style.bold),
      ...wrap(historyHeadline(history, words), measure),
    ],
    chartLines(page, history),
    revisionTable(page, history),
    historyNotes(history, words).flatMap((note) =>
      paragraph(note, { columns: measure, paint: style.dim }),
    ),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
