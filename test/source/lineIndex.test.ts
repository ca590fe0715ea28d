import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineAndColumn, lineIndex, lineRange } from '../../src/source/lineIndex.ts';

it('finds line and column of any offset, and moves what is outside to the ends', () => {
  const index = lineIndex('ab\ncd\r\n\nx');
  const places = [0, 2, 3, 7, 8, 99, -1].map((offset) => lineAndColumn(index, offset));
  expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual([
    '1:1',
    '1:3',
    '2:1',
    '3:1',
    '4:1',
    '4:2',
    '1:1',
  ]);
});

it('agrees with splitting the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'é', '😀', '\n', '\r\n')).map((parts) => parts.join('')),
      (text) => {
        const index = lineIndex(text);
        const lines = index.starts.map((_, line) => {
          const { start, end } = lineRange(index, line + 1);
          return text.slice(start, end);
        });
        expect(lines).toEqual(text.split(/\r?\n/));
        for (const [offset] of [...text].entries()) {
          const before = text.slice(0, offset).split('\n');
          expect(lineAndColumn(index, offset)).toEqual({
            line: before.length,
            column: (before.at(-1)?.length ?? 0) + 1,
          });
        }
      },
    ),
  );
});
