/** Hundredths of a point: as fine as scores are given. */
const hundredths = 100;

/**
 * Parts of a total in hundredths that add up exactly to the total in hundredths: each is rounded
 * down, and what is left goes to those that lost most. A part of nothing stays nothing.
 */
export function apportioned(parts: readonly number[], total: number): number[] {
  const rounded = parts.map((part) => {
    const whole = Math.floor(part * hundredths + 1e-6);
    return { whole, lost: part * hundredths - whole };
  });
  const left = Math.round(total * hundredths) - rounded.reduce((sum, { whole }) => sum + whole, 0);
  const first = new Set(
    [...rounded].sort((one, other) => other.lost - one.lost).slice(0, Math.max(0, left)),
  );
  return rounded.map((part) => (part.whole + (first.has(part) ? 1 : 0)) / hundredths);
}
