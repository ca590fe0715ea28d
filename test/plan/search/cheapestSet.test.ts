import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bitset } from '../../../src/network/bitset.ts';
import { cheapestSet } from '../../../src/plan/search/cheapestSet.ts';
import { tries } from '../../laws/laws.ts';
import {
  anyProblem,
  type Demand,
  hardProblems,
  leastByTrying,
  meets,
  problemOf,
  size,
} from './demands.ts';

const cheapestByTrying = (costs: readonly number[], demands: readonly Demand[]) =>
  leastByTrying(costs, (has) => meets(demands, has));

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

  it('counts every question as work, and asks hardly any more than it may', () => {
    fc.assert(
      fc.property(anyProblem, fc.integer({ min: 1, max: 200 }), ({ costs, demands }, most) => {
        const problem = problemOf(costs, demands);
        let asked = 0;
        const suffices = (chosen: Bitset) => {
          asked++;
          return problem.suffices(chosen);
        };
        const work = { left: most };
        cheapestSet({ ...problem, suffices }, work);
        expect(most - work.left).toBe(asked);
        // What has been begun is brought to an end: a choice, and a conflict.
        expect(asked).toBeLessThanOrEqual(most + 8 * size);
      }),
      tries(300),
    );
  });

  it.each([
    ['an order that leads to it at once', [[0, 2, 1]], 4],
    [
      'the best of several orders',
      [
        [1, 0, 2],
        [0, 2, 1],
        [1, 2, 0],
      ],
      4,
    ],
    ['none', [], 6],
  ])('with little work is found by %s', (_, orders, cost) => {
    // One candidate does what two others do together; half of the work is gone with the first look.
    const problem = problemOf(
      [3, 4, 3],
      [
        { of: [0, 1], atLeast: 1 },
        { of: [1, 2], atLeast: 1 },
      ],
    );
    expect(cheapestSet({ ...problem, orders }, { left: 3 })?.cost).toBe(cost);
  });

  it.each([
    ['exchanges of several', [2, 7, 6, 4, 7, 2, 7], '034 26 136 023', 9],
    ['exchanges of one for others', [7, 6, 7, 5, 5, 5, 3], '02 46 124', 10],
    ['exchanges of any', [4, 2, 6, 5, 7, 3, 7], '25 12 236 06', 10],
  ])('is found where %s do not lead to it', (_, costs, sets, cost) => {
    const demands = sets.split(' ').map((set) => ({ of: [...set].map(Number), atLeast: 1 }));
    expect(cheapestSet(problemOf(costs, demands), { left: 1000 })?.cost).toBe(cost);
  });

  it('is found soon: a worse way to look for it finds it, too, but later', () => {
    let asked = 0;
    let cost = 0;
    let costAtFirst = 0;
    for (const { costs, sets } of hardProblems(20)) {
      const problem = problemOf(
        costs,
        sets.map((of) => ({ of, atLeast: 1 })),
      );
      const work = { left: 10_000 };
      cost += cheapestSet(problem, work)?.cost ?? 0;
      asked += 10_000 - work.left;
      costAtFirst += cheapestSet(problem, { left: 60 })?.cost ?? 0;
    }
    expect(cost).toBe(601);
    expect(asked).toBeLessThanOrEqual(11_561);
    expect(costAtFirst).toBeLessThanOrEqual(653);
  });
});
