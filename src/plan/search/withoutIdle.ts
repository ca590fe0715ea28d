import { addBit, type Bitset, hasBit, removeBit } from '../../network/bitset.ts';
import type { CheapestProblem, Work } from './cheapestProblem.ts';

/**
 * A choice that suffices, without what it can do without: candidates are taken out in the given
 * order as long as the rest suffices, so that in the end none of those in the order is idle.
 * `together` are tried to be taken out at once, which saves asking where much is idle.
 */
export function withoutIdle(
  { suffices }: Pick<CheapestProblem, 'suffices'>,
  chosen: Bitset,
  order: readonly number[],
  work: Work,
  together = order.length,
): Bitset {
  const kept = chosen.slice();
  const takeOut = (some: readonly number[]): void => {
    for (const each of some) removeBit(kept, each);
    work.left--;
    if (suffices(kept)) return;
    for (const each of some) addBit(kept, each);
    if (some.length === 1) return;
    const half = some.length >> 1;
    takeOut(some.slice(0, half));
    takeOut(some.slice(half));
  };
  const inChoice = order.filter((each) => hasBit(chosen, each));
  for (let from = 0; from < inChoice.length; from += together) {
    takeOut(inChoice.slice(from, from + together));
  }
  return kept;
}
