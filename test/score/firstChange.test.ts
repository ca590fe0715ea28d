import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstChange } from '../../src/score/firstChange.ts';

describe('the first number that changes something', () => {
  it.each([
    ['up', { from: 0.5, to: 1, step: 0.001 }, (value: number) => value > 0.546, 0.547],
    ['down', { from: 0.5, to: 0, step: 0.001 }, (value: number) => value < 0.25, 0.249],
    ['never', { from: 0.5, to: 1, step: 0.001 }, () => false, null],
    ['at once', { from: 3, to: 30, step: 0.01 }, () => true, 3.01],
    ['at the end', { from: 0.5, to: 1, step: 0.001 }, (value: number) => value >= 1, 1],
    ['at the only step', { from: 0.5, to: 0.501, step: 0.001 }, () => true, 0.501],
    ['nowhere to go', { from: 1, to: 1, step: 0.001 }, () => true, null],
    ['less than a step to go', { from: 1, to: 1.0005, step: 0.001 }, () => true, null],
  ])('%s', (_, search, changes, expected) => {
    expect(firstChange(search, changes)).toBe(expected);
  });

  it('is the first, to the step, of a change that stays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (steps) => {
        const found = firstChange(
          { from: 0.5, to: 1, step: 0.001 },
          (value) => value >= 0.5 + steps / 1000 - 1e-9,
        );
        expect(found).toBe(Math.round((0.5 + steps / 1000) * 1000) / 1000);
      }),
    );
  });
});
