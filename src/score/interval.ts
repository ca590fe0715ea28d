/** A number in two worlds, and what is made of them. All null where it makes no sense. */
export interface Interval {
  /** Null where low and high are too far apart for the middle to mean anything. */
  estimate: number | null;
  low: number | null;
  high: number | null;
}

export const nothing: Interval = { estimate: null, low: null, high: null };

/** Sums of floating-point weights may miss a threshold by a hair; that is not a failure. */
const tolerance = 1e-9;

export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - tolerance;
}

/** Beyond this width the middle of an interval says nothing (DESIGN §4). */
const widest = 0.5;

/** The middle of an interval; null where it is too wide for one. */
export function middleOf(low: number, high: number): number | null {
  return reaches(widest, high - low) ? (low + high) / 2 : null;
}

/** Moves a number into low..high. */
export function clamped(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
