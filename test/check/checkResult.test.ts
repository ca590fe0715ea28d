import { describe, expect, it } from 'vitest';
import { checkResultSchema } from '../../src/check/checkResult.ts';
import { asked, asking, baselineOf, checked } from './checked.ts';
import { apart, joined } from './companies.ts';

const policy = asking({ minLevel: asked('omni'), owners: [asked('channels')] });

describe('the schema of what a check finds', () => {
  it('describes it with a baseline and a revision, and without', () => {
    for (const language of ['en', 'it'] as const) {
      const full = checked(apart, {
        policy,
        language,
        baseline: baselineOf(joined),
        since: joined,
      });
      expect(checkResultSchema.parse(full)).toEqual(full);
    }
    const bare = checked('channels: { a: { kind: store } }\n', { on: 'estimate' });
    expect(checkResultSchema.parse(bare)).toEqual(bare);
  });

  it.each([
    ['another version', { schemaVersion: 2 }],
    ['a bound that decides nothing', { on: 'high' }],
    ['a rule that is none', { rules: [{ rule: 'min-luck' }] }],
    ['accepted gaps by halves', { accepted: { count: 0.5, change: 0 } }],
    ['a key of its own', { extra: 1 }],
  ])('refuses %s', (_, changed) => {
    expect(checkResultSchema.safeParse({ ...checked(apart), ...changed }).success).toBe(false);
  });
});
