import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { mermaidText } from '../../../src/report/mermaid/mermaidText.ts';

it.each([
  ['Send from A to B: orders', 'Send from A to B – orders'],
  ['12:30', '12∶30'],
  ['a; b # c', 'a, b ＃ c'],
  ['%%{init: {}}%%', '％％(init – ())％％'],
  ['<b>', '‹b›'],
  ['two\nlines', 'two␊lines'],
])('%j', (text, shown) => {
  expect(mermaidText(text)).toBe(shown);
});

it('is cut where it is long', () => {
  expect(stringWidth(mermaidText('name '.repeat(100)))).toBeLessThanOrEqual(80);
});
