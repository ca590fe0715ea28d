import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsetOf } from '../../../src/network/bitset.ts';
import { conflictOf } from '../../../src/plan/search/conflictOf.ts';
import { tries } from '../../laws/laws.ts';
import { anyProblem, meets, problemOf, size } from './demands.ts';

describe('a conflict', () => {
  it.each([
    ['is what a demand is of', [], [[0, 2]], '0 2'],
    ['leaves out what is chosen', [2], [[0, 2], [1]], '1'],
    // Filled up, cheapest first, for as long as something is still missing.
    ['is of the dearer of two demands', [], [[0, 1], [2, 3]], '2 3'], // biome-ignore format: a row
  ])('%s', (_, chosen, demands, conflict) => {
    const problem = problemOf(
      [1, 2, 3, 4],
      demands.map((of) => ({ of, atLeast: 1 })),
    );
    expect(conflictOf(problem, bitsetOf(4, chosen), { left: 100 }).join(' ')).toBe(conflict);
  });

  it.each([
    ['the dearer', [1, 2, 3, 4], '2 3'],
    ['the dearer, whatever comes first', [4, 3, 2, 1], '0 1'],
    ['the dearer, wherever it stands', [2, 4, 1, 3], '0 1'],
    ['the later of equals', [1, 1, 1, 1], '2 3'],
  ])('is of %s of two demands', (_, costs, conflict) => {
    const problem = problemOf(costs, [
      { of: [0, 1], atLeast: 1 },
      { of: [2, 3], atLeast: 1 },
    ]);
    expect(conflictOf(problem, bitsetOf(4, []), { left: 100 }).join(' ')).toBe(conflict);
  });

  it('has a member in whatever suffices, and none could be left out of it', () => {
    fc.assert(
      fc.property(
        anyProblem,
        fc.subarray([...Array(size).keys()]),
        ({ costs, demands }, chosen) => {
          fc.pre(!meets(demands, (each) => chosen.includes(each)));
          const conflict = conflictOf(problemOf(costs, demands), bitsetOf(size, chosen), {
            left: 99,
          });
          expect(conflict.filter((each) => chosen.includes(each))).toEqual([]);
          expect(conflict).toEqual([...conflict].sort((one, other) => one - other));
          const isHit = (has: (each: number) => boolean) => meets(demands, has);
          expect(isHit((each) => !conflict.includes(each))).toBe(false);
          for (const one of conflict) {
            expect(isHit((each) => each === one || !conflict.includes(each))).toBe(true);
          }
        },
      ),
      tries(300),
    );
  });

  it('is found with few questions where few candidates are in it, and counts them', () => {
    const problem = problemOf(Array(64).fill(1), [{ of: [40], atLeast: 1 }]);
    const work = { left: 100 };
    expect(conflictOf(problem, bitsetOf(64, []), work)).toEqual([40]);
    expect(work.left).toBe(100 - 13);
  });
});
