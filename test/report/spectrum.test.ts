import { describe, expect, it } from 'vitest';
import { plainStyle } from '../../src/report/style.ts';
import { type Level, ladder } from '../../src/report/text/ladder.ts';
import { pageOf } from '../../src/report/text/page.ts';
import { spectrum } from '../../src/report/text/spectrum.ts';
import { reportWords } from './reportWords.ts';
import { sampleAssessment } from './sampleAssessment.ts';

function drawn(
  level: { low: Level; estimate: Level; high: Level },
  claims: Level | null = null,
  width = 80,
) {
  const assessment = sampleAssessment({ level, company: { name: null, sector: null, claims } });
  const options = { words: reportWords.en, style: plainStyle, width, top: 3 };
  return spectrum(pageOf(assessment, options));
}

/** Every low ≤ estimate ≤ high. */
const intervals = ladder.flatMap((low, from) =>
  ladder
    .slice(from)
    .flatMap((estimate, middle) =>
      ladder.slice(from + middle).map((high) => ({ low, estimate, high })),
    ),
);

describe('the spectrum', () => {
  it('knows all twenty intervals', () => {
    expect(intervals).toHaveLength(20);
  });

  it.each(intervals)('draws $low ≤ $estimate ≤ $high', (level) => {
    const [low, here, high] = [level.low, level.estimate, level.high].map((each) =>
      ladder.indexOf(each),
    );
    const rail = drawn(level)[1]?.trim() ?? '';
    const nodes = rail.replaceAll(/[─━]/gu, '');
    const links = rail.split(/[○◎●]/u).filter((part) => part !== '');
    const inside = (step: number) => step >= (low ?? 0) && step <= (high ?? 0);
    expect([...nodes]).toEqual(
      ladder.map((_, step) => (step === here ? '●' : inside(step) ? '◎' : '○')),
    );
    expect(links.map((link) => [...new Set(link)].join(''))).toEqual(
      [0, 1, 2].map((step) => (inside(step) && inside(step + 1) ? '━' : '─')),
    );
    expect(rail).toHaveLength(76);
  });

  it.each([60, 80, 100])('puts the names over their levels at %d columns', (width) => {
    const [names = '', rail = ''] = drawn(
      { low: 'multi', estimate: 'multi', high: 'multi' },
      null,
      width,
    );
    const nodes = [...rail].flatMap((symbol, column) => (/[○●]/u.test(symbol) ? [column] : []));
    ladder.forEach((level, step) => {
      const start = names.indexOf(reportWords.en.terms.levels[level]);
      const end = start + reportWords.en.terms.levels[level].length;
      expect(start).toBeLessThanOrEqual(nodes[step] ?? 0);
      expect(end).toBeGreaterThan(nodes[step] ?? 0);
    });
  });

  it.each(ladder)('marks a claim of %s under its level', (claims) => {
    const [, rail = '', claim = ''] = drawn(
      { low: 'multi', estimate: 'multi', high: 'multi' },
      claims,
    );
    const nodes = [...rail].flatMap((symbol, column) => (/[○●]/u.test(symbol) ? [column] : []));
    expect(claim.indexOf('▲')).toBe(nodes[ladder.indexOf(claims)]);
    expect(claim).toContain(claims === 'multi' ? 'as claimed' : 'claimed');
  });

  it('leaves out the claim where there is none', () => {
    expect(drawn({ low: 'multi', estimate: 'multi', high: 'multi' })).toHaveLength(2);
  });
});
