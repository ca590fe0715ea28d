import { expect, test } from 'vitest';
import { type Bitset, bitsetOf, members } from '../../src/network/bitset.ts';
import { bitsetJoins, bitsetMeets } from '../../src/network/bitsetJoins.ts';
import { noWork } from '../../src/network/work.ts';

/** Each digit is a member; some are in the second word. */
const setOf = (digits: string): Bitset =>
  bitsetOf(
    50,
    [...digits].map((each) => 5 * Number(each)),
  );
const digitsOf = (set: Bitset) => [...members(set)].map((each) => each / 5).join('');

test.each([
  ['1 2', '12', ''],
  ['1 12', '12', '1'],
  ['12 1', '12', '1'],
  ['12 1 3', '123', ''],
  ['1 2 12', '12', ''],
  ['19 2 12', '129', ''],
  ['12 23 39', '1239', ''],
  ['123 23 3', '123', '3'],
  ['1 1', '1', '1'],
])('%s: together %s, in common %s', (given, together, common) => {
  const parts = given.split(' ').map(setOf);
  expect(digitsOf(bitsetJoins(noWork())(parts))).toBe(together);
  expect(digitsOf(bitsetMeets(noWork())(parts))).toBe(common);
  expect(parts.map(digitsOf).join(' ')).toBe(given);
});

test('a part that holds the others is shared instead of copied', () => {
  const [small, large, other] = ['1', '12', '3'].map(setOf) as [Bitset, Bitset, Bitset];
  const join = bitsetJoins(noWork());
  expect(join([small, large])).toBe(large);
  expect(join([large, small])).toBe(large);
  expect(join([small, small])).toBe(small);
  expect(join([small, other])).not.toBe(other);
  expect(bitsetMeets(noWork())([small, small])).toBe(small);
});

test.each([
  ['joined', bitsetJoins],
  ['met', bitsetMeets],
])('the same ones are %s once', (_, makerOf) => {
  const [one, other, third] = ['1', '2', '3'].map(setOf) as [Bitset, Bitset, Bitset];
  const work = noWork();
  const make = makerOf(work);
  const made = make([one, other]);
  const { words } = work;
  expect(words).toBe(4);
  expect(make([one, other])).toBe(made);
  expect(make([one, other, one])).toBe(made);
  expect(work.words).toBe(words);
  expect(make([one, third])).not.toBe(made);
  expect(work.words).toBe(2 * words);
});
