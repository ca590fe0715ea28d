import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { History } from '../../../history/history.ts';
import { staticPage } from '../../page/staticPage.ts';
import { shortName } from '../../text/page.ts';
import type { HistoryWords } from '../historyOptions.ts';
import { HistoryView } from './HistoryView.tsx';

/** A history as one HTML file. */
export function renderHistoryPage(history: History, { words }: { words: HistoryWords }): string {
  const company = shortName(history.company.name ?? '') || words.report.header.unnamed;
  const body = renderToString(h(HistoryView, { history, words, company }));
  return staticPage({ title: words.history.title(company), language: history.language, body });
}
