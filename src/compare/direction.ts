import type { Direction } from './comparison.ts';

interface Interval {
  estimate: number | null;
  low: number | null;
  high: number | null;
}

/** Of two numbers, where more is better. */
export function directionOf(before: number, after: number): Direction {
  if (before === after) return 'same';
  return after > before ? 'up' : 'down';
}

/** Of two intervals: by their estimates; where those say nothing, by their bounds if these agree. */
export function intervalDirection(before: Interval, after: Interval): Direction {
  if (before.estimate !== null && after.estimate !== null && before.estimate !== after.estimate) {
    return directionOf(before.estimate, after.estimate);
  }
  if (before.low === null || after.low === null) return 'same';
  if (before.high === null || after.high === null) return 'same';
  return agreed([directionOf(before.low, after.low), directionOf(before.high, after.high)]);
}

/** The way that all go which go anywhere; none where they differ. */
export function agreed(directions: readonly Direction[]): Direction {
  const ways = new Set(directions.filter((each) => each !== 'same'));
  return ways.size === 1 ? ([...ways][0] as Direction) : 'same';
}
