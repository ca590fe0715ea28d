import { describe, expect, it } from 'vitest';
import { renderCheckJson } from '../../../src/report/check/renderCheckJson.ts';
import { renderCheckText } from '../../../src/report/check/text/renderCheckText.ts';
import { expectGolden } from '../../golden.ts';
import { namedHostileTexts } from './hostileTexts.ts';
import { checkOptions, manyFindings, sampleCheck, withForeignTexts } from './sampleCheck.ts';

describe('what a check found, in a terminal', () => {
  it.each(['en', 'it'] as const)('whole (%s)', (language) => {
    const text = renderCheckText(sampleCheck(language), checkOptions(language));
    expectGolden(`check/text.${language}.txt`, text);
  });

  it('says how much it does not show', () => {
    const text = renderCheckText({ ...manyFindings(25), notes: [] }, checkOptions());
    expect(text.match(/^ {2}- /gm)).toHaveLength(10);
    expect(text).toContain('and 15 more; --format json shows all');
  });

  it('takes nothing asked for, and a very narrow terminal', () => {
    const options = checkOptions('en', { width: 1 });
    const text = renderCheckText(sampleCheck('en', { rules: [], notes: [] }), options);
    expect(text.split('\n').every(({ length }) => length <= 60)).toBe(true);
  });

  it.each(namedHostileTexts)('shows the name %s without acting', (_, text) => {
    const rendered = renderCheckText(withForeignTexts(text), checkOptions());
    expect(rendered).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}]/u);
  });
});

it('JSON is the result as it is', () => {
  expect(JSON.parse(renderCheckJson(sampleCheck()))).toEqual(sampleCheck());
});
