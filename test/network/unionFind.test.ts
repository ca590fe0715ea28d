import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unionFind } from '../../src/network/unionFind.ts';

const size = 12;
const anyNumber = fc.nat({ max: size - 1 });

function listsAfter(joins: readonly (readonly [number, number])[]): number[][] {
  const sets = unionFind(size);
  for (const [one, other] of joins) sets.join(one, other);
  return sets.lists();
}

test('each number begins alone', () => {
  expect(unionFind(3).lists()).toEqual([[0], [1], [2]]);
  expect(unionFind(0).lists()).toEqual([]);
});

test.each([
  ['a pair', [[1, 3]], '0 1,3 2'],
  ['the same pair the other way round', [[3, 1]], '0 1,3 2'],
  ['one with itself', [[2, 2]], '0 1 2 3'],
  ['two pairs by their higher numbers', [[0, 2], [1, 3], [2, 3]], '0,1,2,3'], // biome-ignore format: a row
  ['a chain from its end', [[2, 3], [1, 2], [0, 1]], '0,1,2,3'], // biome-ignore format: a row
] as const)('%s', (_, joins, expected) => {
  const shown = listsAfter(joins).map((list) => list.join());
  expect(shown.slice(0, -(size - 4)).join(' ')).toBe(expected);
});

test('numbers are in one list when joins lead from one to the other', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyNumber, anyNumber)), (joins) => {
      const lists = Array.from({ length: size }, (_, number) => new Set([number]));
      for (const [one, other] of joins) {
        const both = new Set([...(lists[one] ?? []), ...(lists[other] ?? [])]);
        for (const number of both) lists[number] = both;
      }
      const rising = (set: Set<number>) => [...set].sort((one, other) => one - other);
      expect(listsAfter(joins)).toEqual([...new Set(lists)].map(rising));
    }),
  );
});
