import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeWeights } from '../../src/company/wholeWeights.ts';

test.each<[string, number[], number[]]>([
  ['tenths', [0.1, 0.2, 0.7], [1, 2, 7]],
  ['digits that a product does not hit exactly', [0.07, 0.57, 0.29], [7, 57, 29]],
  ['whole numbers as they are', [1, 0], [1, 0]],
  ['more digits than fit, rounded', [1 / 3, 2 / 3], [22_369_621, 44_739_243]],
  ['more digits than fit, beside nothing', [1 / 3, 0], [67_108_864, 0]],
  ['many of more digits than fit together', Array(100).fill(0.1234567), Array(100).fill(671_089)],
  ['hardly anything is more than nothing', [1, 1e-12], [67_108_864, 1]],
])('%s', (_, shares, weights) => {
  expect(wholeWeights(shares)).toEqual(weights);
});

test('weights are whole, in proportion, and their squares add up exactly', () => {
  const anyShare = fc.integer({ min: 0, max: 10_000 }).map((tenth) => tenth / 10_000);
  const anyShares = fc.array(anyShare, { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(
      anyShares.filter((shares) => shares.some((share) => share > 0)),
      (shares) => {
        const weights = wholeWeights(shares);
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        expect(weights.every(Number.isInteger)).toBe(true);
        expect(Number.isSafeInteger(total * total)).toBe(true);
        const ofAll = shares.reduce((sum, share) => sum + share, 0);
        for (const [index, weight] of weights.entries()) {
          expect(weight / total).toBeCloseTo((shares[index] as number) / ofAll, 6);
        }
      },
    ),
  );
});
