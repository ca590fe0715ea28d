import { expect, it } from 'vitest';
import { type Bitset, bitsetOf, hasBit } from '../../../src/network/bitset.ts';
import { remembered } from '../../../src/plan/search/remembered.ts';

it('the same choice is asked about once, whatever the answer', () => {
  const asked: Bitset[] = [];
  const holdsFive = remembered((chosen) => {
    asked.push(chosen);
    return hasBit(chosen, 5);
  });
  // Two words, which must not run into one another.
  const choices = [[5], [40], [], [5, 40], [32, 33]].map((some) => bitsetOf(64, some));
  for (const _ of [1, 2]) {
    expect(choices.map(holdsFive)).toEqual([true, false, false, true, false]);
    expect(choices.map((choice) => holdsFive(choice.slice()))[3]).toBe(true);
  }
  expect(asked).toHaveLength(choices.length);
});
