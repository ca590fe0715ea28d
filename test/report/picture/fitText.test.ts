import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLines, fitText } from '../../../src/report/picture/fitText.ts';
import { textWidth } from '../../../src/report/picture/textWidth.ts';

const size = { size: 13 };

describe('a text that has to fit', () => {
  it.each([
    ['short', 'Shops', 200, 'Shops'],
    ['too long', 'Corners in department stores', 100, 'Corners in de…'],
    ['a space before the cut', 'Corners in department', 82, 'Corners in…'],
    ['an emoji of several signs stays whole', '👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 60, '…'],
  ])('%s', (_, text, width, expected) => {
    expect(fitText(text, width, size)).toBe(expected);
  });

  it('breaks between words, and cuts the last line', () => {
    expect(fitLines('Corners in department stores of the north', 130, size, 2)).toEqual([
      'Corners in',
      'department store…',
    ]);
    expect(fitLines('Shops', 130, size, 2)).toEqual(['Shops']);
    expect(fitLines('  ', 130, size, 2)).toEqual([]);
  });

  it('never takes more than its width, nor more lines', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 30, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const lines = fitLines(text, width, size, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
