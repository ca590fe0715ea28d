import type { WeighedPoint } from './weighed.ts';

/** Weights are added in other orders; that is not a difference. */
const hair = 1e-9;

/** What narrows the level most comes first, then what it hangs on, then the score. */
export function byRank({ worth: one }: WeighedPoint, { worth: other }: WeighedPoint): number {
  for (const key of ['level', 'gates', 'score'] as const) {
    const more = other[key] - one[key];
    if (Math.abs(more) > hair) return more;
  }
  return 0;
}
