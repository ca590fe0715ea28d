import { expect, it } from 'vitest';
import { clamped, middleOf, reaches } from '../../src/score/interval.ts';

it.each([
  [1, 1, true],
  [2, 1, true],
  [0.1 + 0.7, 0.8, true],
  [1 - 1e-8, 1, false],
])('%d reaches %d: %s', (value, threshold, answer) => {
  expect(reaches(value, threshold)).toBe(answer);
});

it.each([
  [0, 0, 0],
  [0.2, 0.4, 0.3],
  [0.5, 1, 0.75],
  [0.4, 1, null],
])('the middle of %d and %d is %s, unless they are more than half apart', (low, high, middle) => {
  const found = middleOf(low, high);
  if (middle === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(middle, 9);
});

it.each([
  [1, 2],
  [3, 3],
  [5, 4],
])('%d moves into 2 to 4 as %d', (value, moved) => {
  expect(clamped(value, 2, 4)).toBe(moved);
});
