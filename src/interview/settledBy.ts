import { levelInterval } from '../score/gates.ts';
import { answeredCriteria } from '../score/questions/answeredCriteria.ts';
import type { Interview, Settled } from './interview.ts';
import type { Standing } from './standing.ts';

/** Why nothing more is asked for the goal of an interview; null where something is. */
export function settledBy(standing: Standing, { goal }: Pick<Interview, 'goal'>): Settled | null {
  const settled = reasonOf(standing, goal);
  if (settled === null) return null;
  const { skipped, unknown, beyond, open } = standing;
  return {
    settled,
    skipped: skipped.length,
    unknown: unknown.length,
    open: goal === 'level' ? beyond.length + open.length : 0,
  };
}

function reasonOf(standing: Standing, goal: Interview['goal']): Settled['settled'] | null {
  const { level, open, asked } = standing;
  if (asked.description.channels.length === 0) return 'nothing-left';
  if (goal === 'score') return open.length === 0 ? 'nothing-left' : null;
  if (level.low === level.high) return 'level';
  if (open.length === 0) return 'nothing-left';
  return canChangeLevel(standing) ? null : 'no-effect';
}

/** Whether all answers together, at their worst or at their best, would change low or high. */
function canChangeLevel({ asked, open, level }: Standing): boolean {
  const unstated = open.flatMap((point) => point.unstated);
  // What these turn out to be is neither worse nor better.
  if (unstated.some(({ what }) => what === 'kind' || what === 'direction')) return true;
  return ([0, 1] as const).some((answer) => {
    const answers = new Map(unstated.map(({ about }) => [about, answer]));
    const after = levelInterval(answeredCriteria(asked, unstated, answers));
    return after.low !== level.low || after.high !== level.high;
  });
}
