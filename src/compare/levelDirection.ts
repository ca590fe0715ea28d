import type { Assessment } from '../assessment.ts';
import type { Direction } from './comparison.ts';
import { intervalDirection } from './direction.ts';

type Levels = Assessment['level'];

const ladder: readonly Levels['estimate'][] = ['single', 'multi', 'cross', 'omni'];

/** Whether a level rises or falls; where it stays, whether what is proved and possible does. */
export function levelDirection(before: Levels, after: Levels): Direction {
  return intervalDirection(ranks(before), ranks(after));
}

function ranks({ estimate, low, high }: Levels) {
  const rank = (level: Levels['estimate']) => ladder.indexOf(level);
  return { estimate: rank(estimate), low: rank(low), high: rank(high) };
}
