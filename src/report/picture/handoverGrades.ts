import type { Assessment } from '../../assessment.ts';
import type { ShownGrade } from './gradeSign.ts';

/** The hand-overs of a result as a table of channels; null on its diagonal and where nobody is handed over. */
export interface HandoverGrades {
  ids: readonly string[];
  gradeOf(from: string, to: string): ShownGrade | null;
  /** Channels on which customers cannot answer: their rows are empty. */
  silent: ReadonlySet<string>;
}

/** The table of hand-overs. */
export function handoverGrades({ channels, handovers }: Assessment): HandoverGrades {
  const rows = new Map<string, Map<string, ShownGrade>>();
  for (const { from, to, low, high } of handovers) {
    const row = rows.get(from) ?? new Map<string, ShownGrade>();
    rows.set(from, row.set(to, low === high ? low : 'unknown'));
  }
  const ids = channels.map(({ id }) => id);
  return {
    ids,
    gradeOf: (from, to) => rows.get(from)?.get(to) ?? null,
    silent: new Set(ids.filter((id) => !rows.has(id))),
  };
}
