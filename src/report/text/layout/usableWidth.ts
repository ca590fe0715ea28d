const narrowest = 60;

/** Columns to write in, in a terminal of so many: fewer than 60, or nonsense, count as 60. */
export function usableWidth(width: number): number {
  return Math.max(narrowest, Math.floor(width) || narrowest);
}
