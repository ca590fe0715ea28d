import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addAll,
  addBit,
  bitset,
  bitsetOf,
  fullBitset,
  hasBit,
  isWithin,
  keepCommon,
  members,
  removeBit,
} from '../../src/network/bitset.ts';

const size = 100;
const anyMembers = fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }));

function setOf(numbers: readonly number[]) {
  const set = bitset(size);
  for (const number of numbers) addBit(set, number);
  return set;
}

const rising = (numbers: Iterable<number>) => [...numbers].sort((one, other) => one - other);

test('a bitset holds what was added, in rising order', () => {
  fc.assert(
    fc.property(anyMembers, (numbers) => {
      const set = setOf(numbers);
      expect([...members(set)]).toEqual(rising(numbers));
      for (let number = 0; number < size; number++) {
        expect(hasBit(set, number)).toBe(numbers.includes(number));
      }
    }),
  );
});

test('union, intersection and part', () => {
  fc.assert(
    fc.property(anyMembers, anyMembers, (one, other) => {
      const union = setOf(one);
      addAll(union, setOf(other));
      expect([...members(union)]).toEqual(rising(new Set([...one, ...other])));
      const common = setOf(one);
      keepCommon(common, setOf(other));
      expect([...members(common)]).toEqual(rising(one.filter((number) => other.includes(number))));
      const isWithinOther = one.every((number) => other.includes(number));
      expect(isWithin(setOf(one), setOf(other))).toBe(isWithinOther);
      expect(isWithin(common, setOf(one))).toBe(true);
    }),
  );
});

test('a member that is removed is gone, and nothing else', () => {
  fc.assert(
    fc.property(anyMembers, fc.nat({ max: size - 1 }), (numbers, removed) => {
      const set = bitsetOf(size, numbers);
      removeBit(set, removed);
      expect([...members(set)]).toEqual(rising(numbers.filter((number) => number !== removed)));
    }),
  );
});

test.each([0, 1, 31, 32, 33, 64, 95])('the full set of %i', (count) => {
  expect([...members(fullBitset(count))]).toEqual(Array.from({ length: count }, (_, each) => each));
});
