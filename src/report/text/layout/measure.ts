import { usableWidth } from './usableWidth.ts';

const widest = 100;

/** Columns that are easy to read, for text on a terminal of so many. */
export function measure(width: number): number {
  return Math.min(usableWidth(width), widest);
}
