import { expect, it } from 'vitest';
import { mostUsed } from '../../src/plan/mostUsed.ts';

it.each([
  ['a b b', 1, 'b'],
  ['a b b', 2, 'b a'],
  ['b a c a b', 2, 'a b'],
  ['c b a', 9, 'a b c'],
  ['', 3, ''],
])('of “%s” the %i most used are “%s”', (values, most, expected) => {
  expect(mostUsed(values.split(' ').filter(Boolean), most).join(' ')).toBe(expected);
});
