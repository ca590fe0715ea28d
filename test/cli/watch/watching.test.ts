import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment.ts';
import { beginWatching, type Watching, watchingAfter } from '../../../src/cli/watch/watching.ts';
import { assessedText } from '../../compare/compared.ts';

const shops = (number: number) =>
  assessedText(
    `channels: { ${Array.from({ length: number }, (_, index) => `shop-${index}: { kind: store }`).join(', ')} }`,
  );
const [one, two, three] = [shops(1), shops(2), shops(3)];
const problems = [
  { code: 'empty-file', values: {}, at: null, frame: null, suggestion: null, related: null },
];

type Found = Parameters<typeof watchingAfter>[1];

const found = (assessment: Assessment): Found => ({ assessment });

/** What is known after looks at 10:00, 10:01 and so on. */
function known(...looks: Found[]): Watching {
  return looks.reduce<Watching>(
    (watching, each, index) => watchingAfter(watching, each, `10:0${index}`),
    beginWatching('.'),
  );
}

describe('what is known while files are watched', () => {
  it('a first look is no change', () => {
    expect(known(found(one))).toMatchObject({
      result: { assessment: one, at: '10:00' },
      change: null,
      problems: [],
    });
  });

  it('the same files once more change nothing', () => {
    const first = known(found(one), found(two));
    expect(watchingAfter(first, found(shops(2)), '10:09')).toBe(first);
  });

  it('a change is from the look before; from the start once there were two', () => {
    const second = known(found(one), found(two));
    expect(second.change?.at).toBe('10:01');
    expect(second.change?.comparison.level).toMatchObject({
      before: { estimate: 'single' },
      after: { estimate: 'multi' },
    });
    expect(second.sinceStart).toBeNull();
    const third = known(found(one), found(two), found(three));
    expect(third.change?.comparison.level.before.estimate).toBe('multi');
    expect(third.sinceStart?.level.before.estimate).toBe('single');
  });

  it('problems keep the result, and are gone with the next one', () => {
    const broken = known(found(one), { problems });
    expect(broken).toMatchObject({ problems, result: { assessment: one, at: '10:00' } });
    const mended = known(found(one), { problems }, found(two));
    expect(mended).toMatchObject({ problems: [], result: { assessment: two, at: '10:02' } });
    expect(mended.change?.comparison.level.before.estimate).toBe('single');
    expect(known(found(one), { problems }, found(shops(1))).change?.comparison.changed).toBe(false);
  });

  it('what begins with problems has its start in the first result', () => {
    const begun = known({ problems }, found(one));
    expect(begun).toMatchObject({ change: null, first: one, problems: [] });
  });
});
