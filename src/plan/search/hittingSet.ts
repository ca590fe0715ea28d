import { costOf, hair } from './cheapestProblem.ts';

/** A choice that has a member in each of some sets. */
interface HittingSet {
  /** Rising. */
  chosen: readonly number[];
  cost: number;
  /** No choice that hits every set costs less. */
  bound: number;
  /** How many branches were looked at. */
  branches: number;
}

type Sets = readonly (readonly number[])[];

/**
 * The cheapest choice with a member in each set, by branch and bound: the set with the fewest
 * members left is branched on, and a branch is left when what the remaining sets must cost at
 * least is too much. Beyond `mostBranches` the best found is returned, with a lower bound.
 */
export function hittingSet(costs: readonly number[], sets: Sets, mostBranches: number): HittingSet {
  const needed = withoutSupersets(sets);
  const root = lowerBound(costs, needed);
  let best = greedyHits(costs, needed);
  let bestCost = costOf(costs, best);
  let branches = 0;

  const branch = (chosen: readonly number[], cost: number, unhit: Sets) => {
    if (unhit.length === 0) {
      if (cost < bestCost - hair) [best, bestCost] = [chosen, cost];
      return;
    }
    if (++branches > mostBranches) return;
    if (cost + lowerBound(costs, unhit) >= bestCost - hair) return;
    const narrowest = unhit.reduce((one, other) => (other.length < one.length ? other : one));
    let rest = unhit;
    for (const next of byWorth(costs, narrowest, unhit)) {
      branch(
        [...chosen, next],
        cost + (costs[next] as number),
        rest.filter((set) => !set.includes(next)),
      );
      // All choices with it have been tried.
      rest = rest.map((set) => (set.includes(next) ? set.filter((each) => each !== next) : set));
    }
  };
  if (root < bestCost - hair) branch([], 0, needed);
  return {
    chosen: [...best].sort((one, other) => one - other),
    cost: bestCost,
    bound: branches > mostBranches ? root : bestCost,
    branches,
  };
}

/** A set that holds another is hit whenever the other is. */
function withoutSupersets(sets: Sets): Sets {
  const kept: (readonly number[])[] = [];
  for (const set of [...sets].sort((one, other) => one.length - other.length)) {
    const has = new Set(set);
    if (!kept.some((smaller) => smaller.every((each) => has.has(each)))) kept.push(set);
  }
  return kept;
}

/**
 * What sets must cost at least: each in turn, smallest first, pays for the cheapest of its members,
 * which lowers what the others still have to pay for it (dual ascent).
 */
function lowerBound(costs: readonly number[], sets: Sets): number {
  const left = Float64Array.from(costs);
  let bound = 0;
  for (const set of sets) {
    let pay = Number.POSITIVE_INFINITY;
    for (const each of set) if ((left[each] as number) < pay) pay = left[each] as number;
    if (pay <= 0) continue;
    bound += pay;
    for (const each of set) left[each] = (left[each] as number) - pay;
  }
  return bound;
}

/** A choice that hits all sets: again and again what hits most of the rest for its cost. */
function greedyHits(costs: readonly number[], sets: Sets): readonly number[] {
  const chosen: number[] = [];
  let unhit = sets;
  while (unhit.length > 0) {
    const [best] = byWorth(costs, [...new Set(unhit.flat())], unhit) as [number];
    chosen.push(best);
    unhit = unhit.filter((set) => !set.includes(best));
  }
  return withoutIdleHits(costs, chosen, sets);
}

/** Without what the others make idle, the dearest first. */
function withoutIdleHits(
  costs: readonly number[],
  chosen: readonly number[],
  sets: Sets,
): readonly number[] {
  const dearest = [...chosen].sort(
    (one, other) => (costs[other] as number) - (costs[one] as number) || other - one,
  );
  return dearest.reduce((kept: readonly number[], each) => {
    const others = kept.filter((other) => other !== each);
    return sets.every((set) => set.some((member) => others.includes(member))) ? others : kept;
  }, chosen);
}

/** Most sets hit for the cost first, the earlier candidate among equals; each hits some set. */
function byWorth(costs: readonly number[], members: readonly number[], sets: Sets): number[] {
  const hits = new Map(members.map((each) => [each, 0]));
  for (const set of sets) {
    for (const each of set) {
      const count = hits.get(each);
      if (count !== undefined) hits.set(each, count + 1);
    }
  }
  const price = (each: number) => (costs[each] as number) / (hits.get(each) as number);
  return [...members].sort((one, other) => price(one) - price(other) || one - other);
}
