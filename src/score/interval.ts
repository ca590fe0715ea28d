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

/** Moves a number into low..high. */
export function clamped(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
