import fc from 'fast-check';
import { type Bitset, hasBit } from '../../../src/network/bitset.ts';
import type { CheapestProblem } from '../../../src/plan/search/cheapestProblem.ts';

/** Demands on a choice: of some candidates, at least so many. */
export interface Demand {
  of: readonly number[];
  atLeast: number;
}

export function meets(demands: readonly Demand[], has: (each: number) => boolean): boolean {
  return demands.every(({ of, atLeast }) => of.filter(has).length >= atLeast);
}

export function problemOf(costs: readonly number[], demands: readonly Demand[]): CheapestProblem {
  return {
    costs,
    suffices: (chosen: Bitset) => meets(demands, (each) => hasBit(chosen, each)),
    orders: [],
  };
}

export const size = 9;
const demand = fc
  .subarray([...Array(size).keys()], { minLength: 1 })
  .chain((of) =>
    fc.record({ of: fc.constant(of), atLeast: fc.integer({ min: 1, max: of.length }) }),
  );
export const anyProblem = fc.record({
  costs: fc.array(fc.constantFrom(0, 1, 3, 4, 5, 10, 15), { minLength: size, maxLength: size }),
  demands: fc.array(demand, { minLength: 1, maxLength: 6 }),
});

/** The least that any of the subsets costs that suffice: all of them, one after the other. */
export function leastByTrying(
  costs: readonly number[],
  suffices: (has: (each: number) => boolean) => boolean,
): number {
  let best = Number.POSITIVE_INFINITY;
  for (let subset = 0; subset < 2 ** costs.length; subset++) {
    const has = (each: number) => (subset & (1 << each)) !== 0;
    if (!suffices(has)) continue;
    best = Math.min(
      best,
      costs.reduce((sum, cost, each) => sum + (has(each) ? cost : 0), 0),
    );
  }
  return best;
}

/** Problems that no first guess solves: the numbers of Park and Miller (1988), the same in every run. */
export function hardProblems(count: number): { costs: number[]; sets: number[][] }[] {
  let state = 7;
  const random = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: count }, () => ({
    costs: Array.from({ length: 20 }, () => 2 + random(6)),
    sets: Array.from({ length: 24 }, () => [
      ...new Set(Array.from({ length: 2 + random(2) }, () => random(20))),
    ]),
  }));
}
