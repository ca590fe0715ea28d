import { describe, expect, it } from 'vitest';
import { checkFormats } from '../../../src/report/check/checkFormats.ts';
import { namedHostileTexts } from './hostileTexts.ts';
import { checkOptions, manyFindings, sampleCheck, withForeignTexts } from './sampleCheck.ts';

/** Formats whose texts people see as they are, in a terminal or a log too. */
const seen = ['text', 'github', 'summary', 'comment', 'sarif', 'junit', 'gitlab'];

it('json gives back the result', () => {
  expect(JSON.parse(checkFormats.json(sampleCheck(), checkOptions()))).toEqual(sampleCheck());
});

describe.each(Object.entries(checkFormats))('%s', (name, render) => {
  it('ends in exactly one line end', () => {
    for (const result of [sampleCheck(), sampleCheck('en', { rules: [], notes: [] })]) {
      expect(render(result, checkOptions())).toMatch(/[^\n]\n$/u);
    }
  });

  it('depends on nothing but the result and the options, and changes neither', () => {
    const result = sampleCheck();
    const first = render(result, checkOptions());
    expect(result).toEqual(sampleCheck());
    expect(render(result, checkOptions())).toBe(first);
  });

  it('names a rule that is not met even where no finding does', () => {
    const [rule] = sampleCheck().rules;
    if (!rule) throw new Error('There is no rule.');
    const rules = [{ ...rule, findings: [] }];
    expect(render(sampleCheck('en', { rules }), checkOptions())).toContain(rule.found);
  });

  it('takes very many findings', () => {
    expect(render(manyFindings(26_000), checkOptions())).toMatch(/[^\n]\n$/u);
  });

  it.each(namedHostileTexts)('shows the name %s without acting', (_name, text) => {
    const rendered = render(withForeignTexts(text), checkOptions());
    if (seen.includes(name)) expect(rendered).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}]/u);
    // A language is a matter of words only.
    expect(render(withForeignTexts(text), checkOptions('it'))).not.toBe('');
  });
});
