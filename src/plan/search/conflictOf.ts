import { addBit, type Bitset, hasBit, removeBit } from '../../network/bitset.ts';
import type { CheapestProblem, Work } from './cheapestProblem.ts';

/**
 * Candidates of which every choice that suffices must hold at least one: a choice that does not
 * suffice is filled up, cheapest first, for as long as it still does not; what is left is it.
 */
export function conflictOf(
  { costs, suffices }: CheapestProblem,
  insufficient: Bitset,
  work: Work,
): number[] {
  const filled = insufficient.slice();
  const conflict: number[] = [];
  const fill = (some: readonly number[]): void => {
    for (const each of some) addBit(filled, each);
    work.left--;
    if (!suffices(filled)) return;
    for (const each of some) removeBit(filled, each);
    if (some.length === 1) {
      conflict.push(some[0] as number);
      return;
    }
    const half = some.length >> 1;
    fill(some.slice(0, half));
    fill(some.slice(half));
  };
  fill(cheapestFirst(costs).filter((each) => !hasBit(insufficient, each)));
  return conflict.sort((one, other) => one - other);
}

/** Among equals the earlier candidate first. */
function cheapestFirst(costs: readonly number[]): number[] {
  return costs
    .map((_, each) => each)
    .sort((one, other) => (costs[one] as number) - (costs[other] as number));
}
