import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsetOf, fullBitset, members } from '../../../src/network/bitset.ts';
import { costOf } from '../../../src/plan/search/cheapestProblem.ts';
import { improved } from '../../../src/plan/search/improved.ts';
import { withoutIdle } from '../../../src/plan/search/withoutIdle.ts';
import { tries } from '../../laws/laws.ts';
import { anyProblem, type Demand, meets, problemOf, size } from './demands.ts';

const dearestFirst = (costs: readonly number[]) =>
  [...costs.keys()].sort((one, other) => (costs[other] as number) - (costs[one] as number));

function improvedFrom(costs: readonly number[], demands: readonly Demand[], chosen: number[]) {
  const from = bitsetOf(costs.length, chosen);
  const found = improved(problemOf(costs, demands), from, dearestFirst(costs), { left: 1000 });
  expect([...members(from)]).toEqual(chosen);
  return [...members(found)];
}
const each = (...sets: string[]): Demand[] =>
  sets.map((set) => ({ of: [...set].map(Number), atLeast: 1 }));

describe('a choice is made cheaper', () => {
  it.each([
    ['by one more, which makes dearer ones idle', [3, 4, 3], each('01', '12'), [0, 2], [1]],
    ['by one less, for which cheaper ones are taken in', [3, 7, 3], each('01', '12'), [1], [0, 2]],
    ['move by move', [1, 5, 9], each('012'), [2], [0]],
    [
      'by giving up first what was not chosen',
      [6, 4, 2, 3, 5, 5],
      each('45', '245', '15', '012', '03'),
      [0, 5],
      [2, 3, 5],
    ],
    [
      'by one more that stays',
      [5, 3, 6, 6, 5, 2],
      each('12', '14', '034', '235', '01'),
      [0, 2, 4],
      [1, 3],
    ],
    [
      'round after round',
      [3, 3, 5, 2, 6, 6],
      each('03', '05', '234', '13', '134', '34'),
      [0, 1, 4],
      [0, 3],
    ],
    ['not where nothing makes it so', [3, 6, 3], each('01', '12'), [1], [1]],
    ['not by giving up what it takes', [3, 1], each('0'), [0], [0]],
  ])('%s', (_, costs, demands, from, to) => {
    expect(improvedFrom(costs, demands, from)).toEqual(to);
  });

  it('and suffices still, with no member idle; never dearer', () => {
    fc.assert(
      fc.property(anyProblem, fc.integer({ min: 0, max: 80 }), ({ costs, demands }, left) => {
        const problem = problemOf(costs, demands);
        const order = dearestFirst(costs);
        const from = withoutIdle(problem, fullBitset(size), [...order].reverse(), { left: 99 });
        const found = [...members(improved(problem, from, order, { left }))];
        expect(meets(demands, (one) => found.includes(one))).toBe(true);
        expect(costOf(costs, found)).toBeLessThanOrEqual(costOf(costs, members(from)));
        for (const idle of found) {
          if (costs[idle] === 0) continue;
          expect(meets(demands, (one) => one !== idle && found.includes(one))).toBe(false);
        }
      }),
      tries(300),
    );
  });

  it('not at all where no work is left', () => {
    const problem = problemOf([3, 4, 3], each('01', '12'));
    const from = bitsetOf(3, [0, 2]);
    expect([...members(improved(problem, from, [1, 0, 2], { left: 0 }))]).toEqual([0, 2]);
  });
});
