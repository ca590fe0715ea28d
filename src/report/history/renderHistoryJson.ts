import type { History } from '../../history/history.ts';

/** A history as other tools read it. */
export function renderHistoryJson(history: History): string {
  return `${JSON.stringify(history, undefined, 2)}\n`;
}
