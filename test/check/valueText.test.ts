import { expect, it } from 'vitest';
import { valueText } from '../../src/check/valueText.ts';
import { en } from '../../src/text/en.ts';

it.each([
  [0.5, 0.8, 'share', '50 %'],
  [0.8, 0.8, 'share', '80 %'],
  [0.7999, 0.8, 'share', '79.9 %'],
  [0.796, 0.8, 'share', '79.6 %'],
  [0.99999, 1, 'share', '99.9 %'],
  [0.804, 0.8, 'share', '80 %'],
  [1 / 3, 1 / 3, 'share', '33 %'],
  [2, 3, 'count', '2'],
] as const)('%d where %d is needed, as a %s, is %s', (value, needed, unit, text) => {
  expect(valueText(value, needed, unit, en)).toBe(text);
});
