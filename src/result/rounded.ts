import type { Interval } from '../score/interval.ts';

/** Shares to six places: finer differences are noise of adding in another order. */
export function roundShare(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** Scores to two places. */
export function roundPoints(value: number): number {
  return Math.round(value * 100) / 100;
}

export function roundInterval(
  { estimate, low, high }: Interval,
  round: (value: number) => number,
): Interval {
  const each = (value: number | null) => (value === null ? null : round(value));
  return { estimate: each(estimate), low: each(low), high: each(high) };
}
