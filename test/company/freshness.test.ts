import { expect, it } from 'vitest';
import { freshnessOf } from '../../src/company/freshness.ts';

it.each([
  [60, 'realtime'],
  [86_400, 'daily'],
  [Number.POSITIVE_INFINITY, 'manual'],
  [90, '90s'],
  [0, '0s'],
])('an age of %d is written %s', (age, word) => {
  expect(freshnessOf(age)).toBe(word);
});
