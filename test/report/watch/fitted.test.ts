import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted } from '../../../src/report/watch/fitted.ts';

const cut = (lines: number) => `${lines} more`;
const parts = [
  ['a', 'b'],
  ['c', 'd', 'e'],
];

describe('parts on a screen', () => {
  it.each([
    [6, ['a', 'b', '', 'c', 'd', 'e']],
    [9, ['a', 'b', '', 'c', 'd', 'e']],
    // A heading and one line of its part have to fit, and what is left out is counted.
    [5, ['a', 'b', '3 more']],
    [3, ['a', 'b', '3 more']],
    [2, ['5 more']],
    [1, ['5 more']],
  ])('in %i rows', (rows, lines) => {
    expect(fitted(parts, rows, cut)).toEqual(lines);
  });

  it('never take more rows than there are, and lose no line unsaid', () => {
    const someParts = fc.array(fc.array(fc.constantFrom('x', 'y'), { maxLength: 6 }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(someParts, fc.integer({ min: 1, max: 30 }), (some, rows) => {
        const lines = fitted(some, rows, cut);
        expect(lines.length).toBeLessThanOrEqual(rows);
        const shown = lines.filter((line) => line === 'x' || line === 'y').length;
        const said = Number(lines.find((line) => line.endsWith('more'))?.split(' ')[0] ?? 0);
        expect(shown + said).toBe(some.flat().length);
      }),
    );
  });
});
