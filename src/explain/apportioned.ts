/** Hundredths of a point: as fine as scores are given. */
const hundredths = 100;

/**
 * Parts of a total in hundredths that add up exactly to the total in hundredths: each is rounded
 * down, and what is left goes to those that lost most. A part of nothing stays nothing.
 */
export function apportioned(parts: readonly number[], total: number): number[] {
  const scaled = parts.map((part) => part * hundredths);
  const whole = scaled.map((part) => Math.floor(part + 1e-6));
  const lost = scaled.map((part, index) => part - (whole[index] ?? 0));
  const left = Math.round(total * hundredths) - whole.reduce((sum, part) => sum + part, 0);
  const first = parts
    .map((_, index) => index)
    .sort((one, other) => (lost[other] ?? 0) - (lost[one] ?? 0) || one - other)
    .slice(0, Math.max(0, left));
  return whole.map((part, index) => (part + (first.includes(index) ? 1 : 0)) / hundredths);
}
