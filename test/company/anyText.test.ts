import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { renderProblems } from '../../src/report/problems/renderProblems.ts';
import { plainStyle } from '../../src/report/style.ts';
import { InputError } from '../../src/source/inputError.ts';
import { problems as words } from '../../src/text/en/problems.ts';

const examples = new URL('../../examples/', import.meta.url);
const texts = readdirSync(examples)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(new URL(name, examples), 'utf8'));

/** Reads a text; whatever it is, there is a description, or problems at places that are there. */
function expectAnswer(text: string): void {
  try {
    readCompany([{ name: 'a.yaml', text }]);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    const lines = text.split('\n').length;
    for (const { at } of error.problems) {
      expect(at?.line).toBeGreaterThan(0);
      expect(at?.line).toBeLessThanOrEqual(lines);
      expect(at?.column).toBeGreaterThan(0);
    }
    const options = { words: { problems: words }, style: plainStyle, width: 80 };
    const shown = renderProblems(error.problems, options);
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(shown).not.toMatch(/undefined|\[object/);
  }
}

const pieces = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(...': - , [ ] { } " \' & * ! | > # % @ ` ? ~ <<'.split(' ')),
      },
      { weight: 3, arbitrary: fc.constantFrom('\n', '\r\n', ' ', '  ', '\t', '---\n', '...\n') },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          ...[
            'omnigauge: 1\n',
            'channels:',
            'flows:',
            'journeys:',
            'kind: store',
            'a: ',
            '&x ',
            '*x',
          ],
        ),
      },
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

it('any text is a company or has problems', () => {
  fc.assert(fc.property(pieces, expectAnswer), { numRuns: 3000 });
});

it('so is any example with a piece cut out, doubled or written over', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.nat({ max: 60 }),
      fc.oneof(pieces, fc.constant('')),
      fc.boolean(),
      (text, place, length, piece, doubled) => {
        const start = place % text.length;
        const cut = text.slice(start, start + length);
        const middle = doubled ? cut + cut : piece;
        expectAnswer(text.slice(0, start) + middle + text.slice(start + length));
      },
    ),
    { numRuns: 500 },
  );
});
