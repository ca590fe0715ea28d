import { type Level, levels } from '../company/vocabulary.ts';
import type { AcceptableRule } from '../schema/ruleId.ts';
import { acceptingEntries } from './acceptance.ts';
import type { Accepted, Baseline, BaselineEntry } from './baseline.ts';
import { lookedAt } from './lookedAt.ts';

/** A company as it is, for the baseline to be brought up to date with. */
export type Found = Pick<Baseline, 'rubric' | 'on' | 'level' | 'score'> & {
  found: readonly Accepted[];
  /** The rules that were asked for. */
  asked: readonly AcceptableRule[];
};

/**
 * The baseline that accepts all that is found now, and nothing else that was looked for. Reasons and last days stay with
 * what stays, an expired one too: whoever wants more time writes so. Level and score rise, and fall
 * only where that is asked for.
 */
export function updatedBaseline(
  before: Baseline | null,
  { rubric, on, level, score, found, asked }: Found,
  { lowersFloor }: { lowersFloor: boolean },
): Baseline {
  const entries = before?.accepted ?? [];
  const entriesFor = acceptingEntries(entries);
  const known = new Set<BaselineEntry>(lookedAt(entries, asked));
  const keepsFloor = before !== null && !lowersFloor;
  return {
    rubric,
    on,
    level: keepsFloor ? higherLevel(before.level, level) : level,
    score: keepsFloor ? higherScore(before.score, score) : score,
    accepted: [
      ...found.map((each) => {
        const { reason = null, expires = null } = entriesFor(each)[0] ?? {};
        return { ...each, reason, expires };
      }),
      ...entries.filter((entry) => !known.has(entry)),
    ],
  };
}

function higherLevel(one: Level, other: Level): Level {
  return levels.indexOf(one) > levels.indexOf(other) ? one : other;
}

function higherScore(one: number | null, other: number | null): number | null {
  return one === null && other === null ? null : Math.max(one ?? 0, other ?? 0);
}
