import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bitset, hasBit } from '../../../src/network/bitset.ts';
import { cheapestSet } from '../../../src/plan/search/cheapestSet.ts';
import { tries } from '../../laws/laws.ts';

/** Demands on a choice: of some candidates, at least so many. */
interface Demand {
  of: readonly number[];
  atLeast: number;
}

const size = 9;
const demand = fc
  .subarray([...Array(size).keys()], { minLength: 1 })
  .chain((of) =>
    fc.record({ of: fc.constant(of), atLeast: fc.integer({ min: 1, max: of.length }) }),
  );
const anyProblem = fc.record({
  costs: fc.array(fc.constantFrom(0, 1, 3, 4, 5, 10, 15), { minLength: size, maxLength: size }),
  demands: fc.array(demand, { minLength: 1, maxLength: 6 }),
});

const meets = (demands: readonly Demand[], has: (each: number) => boolean) =>
  demands.every(({ of, atLeast }) => of.filter(has).length >= atLeast);

const problemOf = (costs: readonly number[], demands: readonly Demand[]) => ({
  costs,
  suffices: (chosen: Bitset) => meets(demands, (each) => hasBit(chosen, each)),
  orders: [],
});

/** All subsets, one after the other. */
function cheapestByTrying(costs: readonly number[], demands: readonly Demand[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (let subset = 0; subset < 2 ** costs.length; subset++) {
    if (!meets(demands, (each) => (subset & (1 << each)) !== 0)) continue;
    best = Math.min(
      best,
      costs.reduce((sum, cost, each) => sum + (subset & (1 << each) ? cost : 0), 0),
    );
  }
  return best;
}

describe('the cheapest set', () => {
  it('costs what the best of all subsets costs, and says so', () => {
    fc.assert(
      fc.property(anyProblem, ({ costs, demands }) => {
        const found = cheapestSet(problemOf(costs, demands), { left: 10_000 });
        const best = cheapestByTrying(costs, demands);
        expect(found?.cost).toBe(best);
        expect(found?.bound).toBe(best);
      }),
      tries(500),
    );
  });

  it('counts the branches of looking at conflicts as work, so that hard ones do not go on and on', () => {
    // The numbers of Park and Miller (1988): the same in every run.
    let state = 7;
    const random = (below: number) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
    const demands = Array.from({ length: 120 }, () => ({
      of: [...new Set(Array.from({ length: 4 }, () => random(60)))],
      atLeast: 1,
    }));
    const problem = problemOf(
      Array.from({ length: 60 }, () => 5 + random(7)),
      demands,
    );
    let asked = 0;
    const suffices = (chosen: Bitset) => {
      asked++;
      return problem.suffices(chosen);
    };
    const work = { left: 9000 };
    cheapestSet({ ...problem, suffices }, work);
    expect(work.left).toBeLessThanOrEqual(0);
    expect(asked).toBeLessThan(8500);
  });

  it('suffices, has no idle member and a bound that is true, however little work it may do', () => {
    fc.assert(
      fc.property(anyProblem, fc.integer({ min: 1, max: 60 }), ({ costs, demands }, left) => {
        const problem = problemOf(costs, demands);
        const found = cheapestSet(problem, { left });
        const chosen = found?.chosen ?? [];
        expect(meets(demands, (each) => chosen.includes(each))).toBe(true);
        for (const idle of chosen.filter((each) => (costs[each] ?? 0) > 0)) {
          expect(meets(demands, (each) => each !== idle && chosen.includes(each))).toBe(false);
        }
        expect(found?.bound).toBeLessThanOrEqual(cheapestByTrying(costs, demands));
      }),
      tries(300),
    );
  });

  it('is none where not even everything suffices', () => {
    expect(cheapestSet({ costs: [1, 2], suffices: () => false, orders: [] }, { left: 100 })).toBe(
      null,
    );
  });

  it('is empty where nothing is needed', () => {
    expect(cheapestSet({ costs: [1, 2], suffices: () => true, orders: [] }, { left: 100 })).toEqual(
      {
        chosen: [],
        cost: 0,
        bound: 0,
      },
    );
  });

  it('prefers the earlier of equal candidates', () => {
    const problem = problemOf([5, 5, 5], [{ of: [0, 1, 2], atLeast: 1 }]);
    expect(cheapestSet(problem, { left: 100 })?.chosen).toEqual([0]);
  });
});
