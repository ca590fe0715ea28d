/** The square of what all weigh together, which is what all pairs weigh, is exact as well. */
const mostWeight = 2 ** 26;

/**
 * Whole numbers in the proportions of some shares: however they are added up, in whatever order,
 * the sum is exact. Shares of more digits than fit, seven where they add up to 1, are rounded.
 */
export function wholeWeights(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  for (let scale = 1; scale * total <= mostWeight; scale *= 10) {
    if (shares.every((share) => isWhole(scale * share))) {
      return shares.map((share) => Math.round(scale * share));
    }
  }
  return shares.map((share) =>
    share === 0 ? 0 : Math.max(1, Math.round((share / total) * mostWeight)),
  );
}

/** Whole but for what a product of two numbers is rounded by. */
function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= 2 * Number.EPSILON * value;
}
