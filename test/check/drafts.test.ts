import { describe, expect, it } from 'vitest';
import type { DraftOutcome } from '../../src/check/draft.ts';
import { askedIn, foundBy } from '../../src/check/drafts.ts';
import { foundByRule } from '../../src/check/foundByRule.ts';
import { settledOutcome } from '../../src/check/settledOutcome.ts';

const at = { file: 'company.yaml', line: 1, column: 1 };

/** A line of a policy that finds one thing, or none. */
function draft(
  rule: 'required-owner' | 'min-score',
  about: string[],
  strict = false,
): DraftOutcome {
  const words = { title: 'T', asked: 'A', found: 'F' };
  const found = { message: 'M.', entities: about, criterion: null, at };
  return {
    ...words,
    ...{ rule, about: null, strict, firstStep: null, source: { at }, met: about.length === 0 },
    findings: about.map((each) => ({ ...found, accepted: foundByRule(rule, [each]) })),
  };
}

const drafts = [
  draft('required-owner', ['channel:a', 'channel:b']),
  draft('min-score', ['score:50'], true),
  draft('min-score', []),
];

describe('what lines of a policy find', () => {
  it('may be accepted by a baseline, or not, as the line is strict', () => {
    const found = (strict: boolean) => foundBy(drafts, strict).flatMap(({ about }) => about);
    expect(found(false)).toEqual(['channel:a', 'channel:b']);
    expect(found(true)).toEqual(['score:50']);
  });

  it('is found by the rules that were asked, in the order of the report', () => {
    expect(askedIn(drafts)).toEqual(['min-score', 'required-owner']);
  });
});

describe('a line, once it is known what is accepted', () => {
  const entry = { ...foundByRule('required-owner', []), reason: null, expires: null };
  const accepting = (accepted: readonly string[]) => ({
    entryFor: ({ about }: { about: readonly string[] }) =>
      about.every((each) => accepted.includes(each)) ? entry : null,
    expiredFor: () => null,
    isListed: () => false,
    stale: [],
  });
  const settled = (which: DraftOutcome | undefined, accepted: readonly string[]) => {
    if (!which) throw new Error('no such line');
    const { passed, findings } = settledOutcome(which, accepting(accepted));
    return [passed, ...findings.map(({ severity }) => severity)];
  };

  it('passes where all that it finds is accepted', () => {
    expect(settled(drafts[0], ['channel:a'])).toEqual([false, 'note', 'error']);
    expect(settled(drafts[0], ['channel:a', 'channel:b'])).toEqual([true, 'note', 'note']);
  });

  it('passes only where it finds nothing, if it is strict or nothing is accepted at all', () => {
    expect(settled(drafts[1], ['score:50'])).toEqual([false, 'error']);
    expect(settled(drafts[2], [])).toEqual([true]);
    expect(settledOutcome(drafts[0] as DraftOutcome, null).passed).toBe(false);
  });
});
