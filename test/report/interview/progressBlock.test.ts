import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/company/vocabulary.ts';
import { progressBlock } from '../../../src/report/interview/progressBlock.ts';
import { plainStyle } from '../../../src/report/style.ts';
import { en } from '../../../src/text/en.ts';
import { it as italian } from '../../../src/text/it.ts';

const page = { words: en, style: plainStyle, width: 80 };

function known(low: Level, high: Level, estimate: Level = low, open = 4) {
  const score = { estimate: null, low: 12, high: 78 };
  return { level: { low, high, estimate }, score, coverage: 0.34, open };
}

describe('what is shown after an answer', () => {
  it('is the ladder with its interval, how sure it is, and how many questions are left', () => {
    expect(progressBlock(known('multi', 'omni'), null, page)).toEqual([
      '',
      '  Single channel     Multichannel             Cross-channel        Omnichannel',
      '  ○────────────────────────●━━━━━━━━━━━━━━━━━━━━━━━━◎━━━━━━━━━━━━━━━━━━━━━━━━◎',
      '  34 % known · score 12.0 to 78.0 of 100 · 4 questions left at most',
    ]);
  });

  it.each([
    ['cross', 'omni', 'Now at least Cross-channel.'],
    ['multi', 'cross', 'Now at most Cross-channel.'],
    ['cross', 'cross', 'The level is settled: Cross-channel.'],
  ] as const)('says that it is now %s to %s', (low, high, sentence) => {
    const lines = progressBlock(known(low, high), known('multi', 'omni'), page);
    expect(lines.at(-1)).toBe(`  ${sentence}`);
  });

  it('says nothing of a level that has not moved', () => {
    const now = known('multi', 'omni');
    expect(progressBlock(now, now, page)).toEqual(progressBlock(now, null, page));
  });

  it('says when more is possible than before', () => {
    const lines = progressBlock(known('multi', 'omni'), known('multi', 'cross'), page);
    expect(lines.at(-1)).toBe('  More is possible now than before.');
  });

  it('says both ends, where both have moved', () => {
    const lines = progressBlock(known('multi', 'cross'), known('single', 'omni'), page);
    expect(lines.at(-1)).toBe('  Now at least Multichannel. Now at most Cross-channel.');
  });

  it.each([
    ['no score', { low: null, high: null }, 1, '34 % known · 1 question left at most'],
    ['one score', { low: 41, high: 41 }, 0, '34 % known · score 41.0 of 100 · no questions left'],
  ])('%s has no interval', (_, bounds, open, facts) => {
    const now = known('multi', 'omni', 'multi', open);
    const lines = progressBlock({ ...now, score: { estimate: null, ...bounds } }, null, page);
    expect(lines.at(-1)).toBe(`  ${facts}`);
  });

  it.each([60, 80, 120])('fits %i columns in both languages', (width) => {
    for (const words of [en, italian]) {
      const lines = progressBlock(known('single', 'omni'), null, { ...page, words, width });
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }
  });
});
