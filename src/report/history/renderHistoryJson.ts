import type { History } from '../../history/history.ts';
import { plainJson } from '../plainJson.ts';

/** A history as other tools read it. */
export function renderHistoryJson(history: History): string {
  return plainJson(history);
}
