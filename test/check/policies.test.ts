import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/check/policy.ts';
import { asked, asking, baselineOf, checked } from './checked.ts';
import { apart, joined } from './companies.ts';

/** Lines that the company that stands apart fails, and lines that any company passes. */
const failing: readonly Partial<Policy>[] = [
  { minLevel: asked('cross') },
  { minScore: asked(50) },
  { dimensions: new Map([['data', { minScore: asked(60) }]]) },
  { teams: new Map([['shops', { minScore: asked(60) }]]) },
  { maxRepeats: asked(0) },
  { forbid: [asked('masters')] },
  { practices: [asked('click-and-collect')] },
  { owners: [asked('channels')] },
];
const passing: readonly Partial<Policy>[] = [
  { minLevel: asked('single') },
  { minScore: asked(0) },
  { dimensions: new Map([['choice', { minLevel: asked('single') }]]) },
  { teams: new Map([['online', { minScore: asked(0) }]]) },
  { maxRepeats: asked(99) },
  { forbid: [asked('practice')] },
];

const failedIn = (policy: Policy) =>
  checked(apart, { policy })
    .rules.filter(({ passed }) => !passed)
    .map(({ rule }) => rule);

describe('no line of a policy switches off another', () => {
  it.each(failing.map((line): [string, Partial<Policy>] => [Object.keys(line).join(), line]))(
    'what %s finds is found beside any other line',
    (_, line) => {
      const [rule] = failedIn(asking(line));
      expect(rule).toBeDefined();
      for (const other of [...failing, ...passing]) {
        expect(failedIn(asking({ ...other, ...line }))).toContain(rule);
      }
    },
  );

  it('all together fail all together, in the order of the report', () => {
    expect(failedIn(asking(Object.assign({}, ...failing)))).toEqual([
      'min-level',
      'min-score',
      'min-dimension',
      'min-team',
      'max-repeats',
      'forbidden-contradiction',
      'required-practice',
      'required-owner',
    ]);
  });

  it('level and score of one dimension are two lines', () => {
    const line = { minLevel: asked('single' as const), minScore: asked(99) };
    const { rules } = checked(apart, { policy: asking({ dimensions: new Map([['data', line]]) }) });
    expect(rules.map(({ about, passed }) => [about, passed])).toEqual([
      ['data', true],
      ['data', false],
    ]);
  });

  it('a baseline and a revision are looked at besides, whatever is asked', () => {
    const baseline = baselineOf(joined);
    const { rules } = checked(apart, {
      policy: asking({ minLevel: asked('single') }),
      baseline,
      since: joined,
    });
    expect(rules.map(({ rule, passed }) => [rule, passed])).toEqual([
      ['min-level', true],
      ['loss', false],
      ['new-gap', false],
      ['stale-gap', true],
      ['expired-gap', true],
      ['loss-since', false],
    ]);
  });
});
