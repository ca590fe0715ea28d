import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment.ts';
import { compareSides, type Side } from '../../../src/compare/compareSides.ts';
import type { SidesResult } from '../../../src/compare/sidesResult.ts';
import { renderCompareMarkdown } from '../../../src/report/comparison/markdown/renderCompareMarkdown.ts';
import { renderComparePage } from '../../../src/report/comparison/page/renderComparePage.ts';
import { renderCompare } from '../../../src/report/comparison/renderCompare.ts';
import { plainStyle } from '../../../src/report/style.ts';
import { en } from '../../../src/text/en.ts';
import { it as italian } from '../../../src/text/it.ts';
import { apart, joined } from '../../check/companies.ts';
import { assessedText } from '../../compare/compared.ts';
import { expectGolden } from '../../golden.ts';

const words = { en, it: italian } as const;
type Language = keyof typeof words;

const before = assessedText(apart.replace('Apart', 'Aurora'));
const after = assessedText(joined.replace('Joined', 'Aurora'));
const old: Assessment = {
  ...before,
  rubric: { ...before.rubric, hash: 'sha256:old', version: '0.9.0' },
};

function side(name: string, stated: Assessment, judged = stated): Side {
  return { kind: 'file', name, stated, judged };
}

const results: Record<string, SidesResult> = {
  compared: compareSides(side('before.yaml', old, before), side('after.yaml', after)),
  same: compareSides(side('one.yaml', after), side('other.yaml', after)),
  incomparable: compareSides(side('before.yaml', old), side('after.yaml', after), [
    { side: 'before', reason: 'files-gone' },
    { side: 'before', reason: 'rubric-gone' },
  ]),
};

describe.each(Object.entries(results))('%s', (name, result) => {
  describe.each(['en', 'it'] as Language[])('in %s', (language) => {
    it.each([60, 80, 120])('every line fits %i columns', (width) => {
      const text = renderCompare(result, { words: words[language], style: plainStyle, width });
      expect(text).toMatch(/\S\n$/);
      expect(text).not.toMatch(/\b(undefined|null|NaN)\b|\[object|\n\n\n| \n/);
      for (const line of text.split('\n')) {
        expect(stringWidth(line), line).toBeLessThanOrEqual(width);
      }
    });

    it('whole, as text and as Markdown', () => {
      const shown = { words: words[language], style: plainStyle, width: 80 };
      expectGolden(`compare/${name}.${language}.txt`, renderCompare(result, shown));
      expectGolden(`compare/${name}.${language}.md`, renderCompareMarkdown(result, shown));
    });

    it('the page says the same as the text', () => {
      const shown = { words: words[language], style: plainStyle, width: 120 };
      const page = renderComparePage(result, shown);
      const titles = renderCompare(result, shown)
        .split('\n')
        .filter((line, index, lines) => /^\S/.test(line) && lines[index + 1]?.startsWith('  '))
        .slice(1);
      for (const title of titles) {
        expect(page).toContain(title.replaceAll('&', '&amp;'));
      }
    });
  });
});

describe('two companies', () => {
  const banca = { ...after, company: { ...after.company, name: 'Banca' } };
  const result = compareSides(side('aurora.yaml', before), side('banca.yaml', banca));
  const shown = { words: en, style: plainStyle, width: 120 };
  const points = Math.abs(result.score.change ?? 0).toFixed(2);

  it.each([
    ['text', renderCompare(result, shown)],
    ['markdown', renderCompareMarkdown(result, shown)],
    ['page', renderComparePage(result, shown)],
  ])('do not rise or fall, in the %s', (_, text) => {
    expect(text).toContain('Aurora and Banca: what differs');
    expect(text).toContain('Aurora is at Multichannel, Banca at');
    expect(text).toContain(`Banca scores ${points} points more than Aurora.`);
    expect(text).toContain('these are read as two companies');
    expect(text).not.toMatch(/The (level|score) (rises|falls|stays)/);
  });

  it('alike are said to be alike', () => {
    const alike = compareSides(side('one.yaml', after), side('banca.yaml', banca));
    expect(renderCompare(alike, shown)).toMatch(/Both are at \S+\. Both score [\d.]+\./);
  });
});
