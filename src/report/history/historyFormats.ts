import type { History } from '../../history/history.ts';
import type { HistoryOptions } from './historyOptions.ts';
import { renderHistoryCsv } from './renderHistoryCsv.ts';
import { renderHistoryJson } from './renderHistoryJson.ts';
import { renderHistory } from './text/renderHistory.ts';

/** A view of a history: pure, and ending in a line end. */
export type HistoryRenderer = (
  history: History,
  options: HistoryOptions,
) => string | Promise<string>;

/** Every format of a history, by the name that people ask for it with. */
export const historyFormats: Readonly<Record<'text' | 'json' | 'csv' | 'html', HistoryRenderer>> = {
  text: renderHistory,
  json: renderHistoryJson,
  csv: renderHistoryCsv,
  html: async (history, options) =>
    (await import('./page/renderHistoryPage.ts')).renderHistoryPage(history, options),
};
