import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportioned } from '../../src/explain/apportioned.ts';

describe('parts in hundredths', () => {
  it.each([
    ['thirds: the first ones get what is left', [1 / 3, 1 / 3, 1 / 3], 1, [0.34, 0.33, 0.33]],
    ['what loses most gets it first', [0.001, 0.009, 0.99], 1, [0, 0.01, 0.99]],
    ['below nothing', [-0.255, 1.255], 1, [-0.25, 1.25]],
    ['nothing', [0, 0], 0, [0, 0]],
    ['none', [], 0, []],
  ])('%s', (_, parts, total, expected) => {
    expect(apportioned(parts, total)).toEqual(expected);
  });

  it('add up to the total, each less than a hundredth from what it is', () => {
    const parts = fc.array(
      fc.integer({ min: -99_999, max: 99_999 }).map((part) => part / 999),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(parts, (given) => {
        const total = given.reduce((sum, part) => sum + part, 0);
        const found = apportioned(given, total);
        const cents = found.reduce((sum, part) => sum + Math.round(part * 100), 0);
        expect(cents - Math.round(total * 100)).toBe(0);
        for (const [index, part] of found.entries()) {
          expect(Math.abs(part - (given[index] ?? 0))).toBeLessThan(0.0101);
        }
      }),
    );
  });
});
