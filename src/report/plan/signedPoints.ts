import type { Numbers } from '../text/numbers.ts';

/** A gain or loss of points with its sign; plain where it is nothing at all. */
export function signedPoints(numbers: Numbers, points: number): string {
  const shown = numbers.points(Math.abs(points));
  if (shown === numbers.points(0)) return shown;
  return `${points > 0 ? '+' : '−'}${shown}`;
}
