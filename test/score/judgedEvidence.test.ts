import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/metrics/measurement.ts';
import { judgedEvidence } from '../../src/score/judgedEvidence.ts';
import { pairCodes } from '../../src/score/pairCodes.ts';

const evidence = (rest: Partial<Evidence>): Evidence => ({
  ...{ code: 'linked', entities: ['channel:a'], data: 0, value: 0 },
  ...{ at: { file: 'c.yaml', line: 1, column: 1 }, ...rest },
});
const verdict = (worst: Evidence, ...best: Evidence[]) => judgedEvidence([worst], best)[0]?.verdict;

describe('a piece of evidence', () => {
  it.each([
    ['holds in both worlds', 1, 1, 'met'],
    ['fails in both', 0, 0, 'unmet'],
    ['fails only in the worst', 0, 1, 'unknown'],
    ['holds in part in both', 0.5, 0.5, 'partly'],
    ['may hold better than it does', 0.5, 0.7, 'unknown'],
    ['may hold in part', 0, 0.5, 'unknown'],
  ])('that %s', (_, worst, best, expected) => {
    expect(verdict(evidence({ value: worst }), evidence({ value: best }))).toBe(expected);
  });

  it('that the best world does not tell of holds there', () => {
    expect(verdict(evidence({}))).toBe('unknown');
  });

  const elsewhere = { file: 'c.yaml', line: 2, column: 1 };
  it.each([
    ['one channel', {}, {}, 'unmet'],
    ['another channel', {}, { entities: ['channel:b'] }, 'unknown'],
    ['one channel, by another metric', {}, { code: 'two-way' }, 'unknown'],
    [
      'the same data',
      { code: 'one-master', data: 1 },
      { code: 'one-master', data: 1, entities: ['s'] },
      'unmet',
    ],
    ['other data', { code: 'one-master', data: 1 }, { code: 'one-master', data: 2 }, 'unknown'],
    ['a need', { code: 'need-met', data: 1 }, { code: 'need-met', data: 1 }, 'unmet'],
    [
      'a need of other data',
      { code: 'need-met', data: 1 },
      { code: 'need-met', data: 2 },
      'unknown',
    ],
    [
      'a need at another step',
      { code: 'need-met' },
      { code: 'need-met', at: elsewhere },
      'unknown',
    ],
  ] as [string, Partial<Evidence>, Partial<Evidence>, string][])(
    'is told apart by what it is about: %s',
    (_, worst, best, expected) => {
      expect(verdict(evidence(worst), evidence(best))).toBe(expected);
    },
  );

  it.each(pairCodes)('about two channels (%s) is told apart by both', (code) => {
    const about = (second: string) => evidence({ code, entities: ['channel:a', second] });
    expect(verdict(about('channel:b'), about('channel:b'))).toBe('unmet');
    expect(verdict(about('channel:b'), about('channel:c'))).toBe('unknown');
  });

  it('comes the sooner the worse it is', () => {
    const named = (name: string, value: number) => evidence({ entities: [name], value });
    const worst = [named('met', 1), named('open', 0), named('half', 0.5), named('none', 0)];
    const best = [named('half', 0.5), named('none', 0)];
    expect(judgedEvidence(worst, best).map(({ entities }) => entities[0])).toEqual([
      ...['none', 'half', 'open', 'met'],
    ]);
  });
});
