import { addBit, type Bitset, bitsetOf, fullBitset, members } from '../../network/bitset.ts';
import {
  type CheapestChoice,
  type CheapestProblem,
  costOf,
  hair,
  type Work,
} from './cheapestProblem.ts';
import { conflictOf } from './conflictOf.ts';
import { hittingSet } from './hittingSet.ts';
import { improved } from './improved.ts';
import { withoutIdle } from './withoutIdle.ts';

/** Bounds on the work of finding one choice that hits all conflicts. */
const fewestBranches = 2_000;
const mostBranches = 200_000;
/** So many take about as long as to see whether a choice suffices. */
const branchesPerTrial = 100;

/**
 * The cheapest candidates that suffice; null where not even all of them do. By implicit hitting
 * sets (Moreno-Centeno and Karp 2013): a choice that hits all conflicts found so far costs at most
 * what the best choice costs, so it is either the best or shows another conflict. Where the work
 * runs out, the best choice found is returned with the bound that was proved until then.
 */
export function cheapestSet(problem: CheapestProblem, work: Work): CheapestChoice | null {
  const { costs, suffices } = problem;
  const size = costs.length;
  const everything = fullBitset(size);
  work.left--;
  if (!suffices(everything)) return null;
  const order = dearestFirst(costs);
  const costOfSet = (set: Bitset) => costOf(costs, members(set));
  const half = { left: work.left / 2 };
  const starts = [order, ...problem.orders].map((each) =>
    withoutIdle(problem, everything, each, half),
  );
  const cheapest = starts.reduce((one, other) => (costOfSet(other) < costOfSet(one) ? other : one));
  let best = improved(problem, cheapest, order, half);
  work.left -= work.left / 2 - half.left;
  let bound = 0;
  const keepCheaper = (found: Bitset) => {
    if (costOfSet(found) < costOfSet(best) - hair) best = found;
  };

  const conflicts: number[][] = [];
  let branches = fewestBranches;
  while (work.left > 0) {
    const hitting = hittingSet(costs, conflicts, branches);
    bound = Math.max(bound, hitting.bound);
    work.left -= Math.floor(hitting.branches / branchesPerTrial);
    if (bound >= costOfSet(best) - hair) break;
    const chosen = bitsetOf(size, hitting.chosen);
    work.left--;
    if (suffices(chosen)) {
      keepCheaper(chosen);
      // Only a longer look at the conflicts can show whether there is a cheaper one.
      if (branches >= mostBranches) break;
      branches *= 10;
      continue;
    }
    for (let enough = false; !enough && work.left > 0; work.left--) {
      const conflict = conflictOf(problem, chosen, work);
      conflicts.push(conflict);
      addBit(chosen, cheapestOf(costs, conflict));
      enough = suffices(chosen);
      if (enough) keepCheaper(withoutIdle(problem, chosen, order, work));
    }
  }
  const cost = costOfSet(best);
  return { chosen: [...members(best)], cost, bound: Math.min(bound, cost) };
}

/** Among equals the later candidate first, which is less preferred. */
function dearestFirst(costs: readonly number[]): number[] {
  return costs
    .map((_, each) => each)
    .sort((one, other) => (costs[other] as number) - (costs[one] as number) || other - one);
}

function cheapestOf(costs: readonly number[], some: readonly number[]): number {
  return some.reduce((one, other) =>
    (costs[other] as number) < (costs[one] as number) ? other : one,
  );
}
