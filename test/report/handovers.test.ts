import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment.ts';
import { plainStyle } from '../../src/report/style.ts';
import { handovers } from '../../src/report/text/handovers.ts';
import { pageOf } from '../../src/report/text/page.ts';
import { reportWords } from './reportWords.ts';
import { sampleAssessment, withChannels } from './sampleAssessment.ts';

function drawn(assessment: Assessment, width = 80): string[] {
  return handovers(pageOf(assessment, { words: reportWords.en, style: plainStyle, width, top: 3 }));
}

const symbolsIn = (lines: readonly string[], symbol: string) =>
  lines
    .filter((line) => /^ +\d* ?Channel/u.test(line))
    .join('')
    .split(symbol).length - 1;

describe('the hand-over matrix', () => {
  it('shows who knows whose customers', () => {
    const lines = drawn(sampleAssessment());
    const cells = (name: string) =>
      lines
        .find((line) => new RegExp(`^ {2}${name}`, 'u').test(line))
        ?.split(/ +/u)
        .slice(2)
        .join('');
    expect(cells('Telephone')).toBe('╲·?·');
    expect(cells('Shops')).toBe('○╲◐·');
    expect(cells('Webshop')).toBe('·●╲·');
    expect(cells('Flyer')).toBe('');
  });

  it('explains the symbols in use, and the empty rows', () => {
    const text = drawn(sampleAssessment()).join('\n');
    const { grades, unknown, emptyRow } = reportWords.en.report.handovers;
    for (const meaning of [...Object.values(grades), unknown, emptyRow])
      expect(text).toContain(meaning);
    expect(drawn(withChannels(3)).join('\n')).not.toContain(grades.shared);
  });

  it.each([
    [3, 80],
    [12, 60],
    [12, 80],
    [40, 60],
    [40, 80],
    [40, 200],
  ])('holds every pair of %d channels at %d columns', (number, width) => {
    const lines = drawn(withChannels(number), width);
    expect(symbolsIn(lines, '●')).toBe(number * (number - 1));
    expect(symbolsIn(lines, '╲')).toBe(number);
  });

  it('puts names over the columns where they fit, and else numbers that the rows repeat', () => {
    expect(drawn(withChannels(3))[3]).toMatch(/customers of.* Channel 0 +Channel 1 +Channel 2$/u);
    const twelve = drawn(withChannels(12));
    expect(twelve[3]).toMatch(/ 1 {2}2 {2}3 {2}4 .*11 12$/u);
    expect(twelve.some((line) => line.startsWith('  12 Channel 11'))).toBe(true);
  });

  it('is left out without hand-overs', () => {
    expect(drawn(sampleAssessment({ handovers: [] }))).toEqual([]);
  });
});
