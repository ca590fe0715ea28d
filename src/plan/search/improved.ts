import {
  addBit,
  type Bitset,
  fullBitset,
  hasBit,
  members,
  removeBit,
} from '../../network/bitset.ts';
import { type CheapestProblem, costOf, hair, type Work } from './cheapestProblem.ts';
import { withoutIdle } from './withoutIdle.ts';

/**
 * A choice made cheaper for as long as a move makes it so: one candidate more, which makes dearer
 * ones idle; or one less, for which the cheapest others are taken in.
 */
export function improved(
  problem: CheapestProblem,
  chosen: Bitset,
  dearestFirst: readonly number[],
  work: Work,
): Bitset {
  const { costs } = problem;
  let best = chosen;
  let cost = costOf(costs, members(best));
  // Round and round, until a whole round has brought nothing.
  for (let at = 0, since = 0; since < costs.length && work.left > 0; at++, since++) {
    const each = at % costs.length;
    const next = hasBit(best, each)
      ? withoutOne(problem, best, each, dearestFirst, work)
      : withOneMore(problem, best, each, dearestFirst, work);
    if (next === null) continue;
    const now = costOf(costs, members(next));
    if (now < cost - hair) [best, cost, since] = [next, now, -1];
  }
  return best;
}

/** What a candidate more makes idle is taken out. */
function withOneMore(
  problem: CheapestProblem,
  chosen: Bitset,
  added: number,
  dearestFirst: readonly number[],
  work: Work,
): Bitset {
  const more = chosen.slice();
  addBit(more, added);
  const others = dearestFirst.filter((each) => each !== added);
  return withoutIdle(problem, more, others, work, 1);
}

/** The cheapest others take the place of one; null where nothing can. */
function withoutOne(
  problem: CheapestProblem,
  chosen: Bitset,
  removed: number,
  dearestFirst: readonly number[],
  work: Work,
): Bitset | null {
  const all = fullBitset(problem.costs.length);
  removeBit(all, removed);
  work.left--;
  if (!problem.suffices(all)) return null;
  // What was not chosen goes first, so that as much as possible of the rest stays.
  const others = dearestFirst.filter((each) => !hasBit(chosen, each));
  const kept = dearestFirst.filter((each) => hasBit(chosen, each));
  const exchanged = withoutIdle(problem, all, others, work);
  return withoutIdle(problem, exchanged, kept, work, 1);
}
