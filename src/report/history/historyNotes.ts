import type { History } from '../../history/history.ts';
import { visible } from '../text/visible.ts';
import type { HistoryWords } from './historyOptions.ts';

/** What a reader has to know of a history: its rubric, and what it leaves out. */
export function historyNotes(
  { rubric, revisions, unchanged, cut }: History,
  { history: say }: HistoryWords,
): string[] {
  const name = say.rubric(visible(rubric.title), visible(rubric.id), visible(rubric.version));
  return [
    say.judgedBy(name),
    ...(unchanged > 0 ? [say.unchanged(unchanged)] : []),
    ...(cut ? [say.cut(revisions.length)] : []),
  ];
}
