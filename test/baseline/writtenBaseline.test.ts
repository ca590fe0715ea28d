import { describe, expect, it } from 'vitest';
import type { Accepted, Baseline } from '../../src/baseline/baseline.ts';
import { readBaseline } from '../../src/baseline/readBaseline.ts';
import { updatedBaseline } from '../../src/baseline/updatedBaseline.ts';
import { writtenBaseline } from '../../src/baseline/writtenBaseline.ts';
import { hostileTexts } from '../report/check/hostileTexts.ts';

const gap = (criterion: string, ...about: string[]): Accepted => ({
  ...{ rule: null, criterion, blocks: 'cross', about, missing: null },
});
const repeat: Accepted = {
  ...{ rule: 'max-repeats', criterion: null, blocks: null, about: ['journey:j'], missing: null },
};

function baseline(accepted: readonly Accepted[], rest: Partial<Baseline> = {}): Baseline {
  return {
    rubric: { id: 'omnichannel', version: '1.0.0', hash: 'sha256:00' },
    ...{ on: 'low', level: 'multi', score: 12.5 },
    accepted: accepted.map((each) => ({ reason: null, expires: null, ...each })),
    ...rest,
  };
}

const reread = (written: Baseline) =>
  readBaseline({ name: 'b.yaml', text: writtenBaseline(written) });

describe('a written baseline', () => {
  it('is sorted, one entry a line', () => {
    const entries = [
      repeat,
      { ...gap('b'), missing: 3 },
      { ...gap('b'), blocks: 'multi' as const },
      gap('a', 'channel:y', 'channel:x'),
      gap('a', 'channel:x'),
      { ...gap('a', 'channel:z'), reason: 'Later', expires: '2027-01-31' },
    ];
    const text = writtenBaseline(baseline(entries));
    expect(text).toBe(`# omnigauge check --baseline … --update-baseline
baseline: 1
rubric: { id: omnichannel, version: 1.0.0, hash: sha256:00 }
on: low
level: multi
score: 12.5
accepted:
  - { criterion: a, blocks: cross, about: [channel:x] }
  - { criterion: a, blocks: cross, about: [channel:y, channel:x] }
  - { criterion: a, blocks: cross, about: [channel:z], reason: Later, expires: 2027-01-31 }
  - { criterion: b, blocks: multi }
  - { criterion: b, blocks: cross, missing: 3 }
  - { rule: max-repeats, about: [journey:j] }
`);
    expect(writtenBaseline(baseline([...entries].reverse()))).toBe(text);
  });

  it('says the same entry once, as after a merge of two branches', () => {
    const entries = [gap('a', 'channel:x'), gap('a', 'channel:x')];
    expect(writtenBaseline(baseline(entries)).match(/criterion: a/g)).toHaveLength(1);
  });

  it('may hold nothing, and no score', () => {
    expect(reread(baseline([], { score: null }))).toMatchObject({ score: null, accepted: [] });
    expect(writtenBaseline(baseline([]))).toMatch(/\naccepted: \[\]\n$/);
  });

  it('keeps every reason, and every version of a rubric, as it was written', () => {
    const texts = hostileTexts.filter((text) => text !== '');
    for (const text of [...texts, '1.0', 'yes', '2027-01-01', 'a, b: [c] #d', 'it\'s "so"']) {
      const rubric = { id: 'mine', version: text, hash: 'sha256:00' };
      const [entry] = reread(
        baseline([{ ...gap('a'), reason: text } as Accepted], { rubric }),
      ).accepted;
      expect(entry?.reason).toBe(text);
      expect(reread(baseline([], { rubric })).rubric.version).toBe(text);
    }
  });
});

describe('a baseline that is brought up to date', () => {
  const found = { ...baseline([]), asked: ['max-repeats' as const] };
  const floor = { lowersFloor: false };

  it('holds what is found, and reasons and days of what stays', () => {
    const before = baseline([
      { ...gap('a', 'channel:x'), reason: 'Later', expires: '2020-01-01' } as Accepted,
      gap('gone', 'channel:x'),
    ]);
    const after = updatedBaseline(
      before,
      { ...found, found: [gap('a', 'channel:x'), gap('new', 'channel:x'), repeat] },
      floor,
    );
    expect(after.accepted).toEqual([
      { ...gap('a', 'channel:x'), reason: 'Later', expires: '2020-01-01' },
      { ...gap('new', 'channel:x'), reason: null, expires: null },
      { ...repeat, reason: null, expires: null },
    ]);
  });

  it('keeps the reason of what became less bad, but not of what became worse', () => {
    const before = baseline([{ ...gap('a', 'channel:x'), reason: 'Later' } as Accepted]);
    const at = (blocks: 'multi' | 'omni') =>
      updatedBaseline(before, { ...found, found: [{ ...gap('a', 'channel:x'), blocks }] }, floor)
        .accepted[0]?.reason;
    expect([at('omni'), at('multi')]).toEqual(['Later', null]);
  });

  it('keeps what belongs to rules that were not asked for', () => {
    const before = baseline([repeat]);
    const accepted = (asked: readonly 'max-repeats'[]) =>
      updatedBaseline(before, { ...found, found: [], asked }, floor).accepted.length;
    expect([accepted([]), accepted(['max-repeats'])]).toEqual([1, 0]);
  });

  it('is the company as it is where there was none before', () => {
    const now = { ...found, level: 'cross' as const, score: 20, found: [repeat] };
    expect(updatedBaseline(null, now, floor)).toEqual({
      ...baseline([repeat], { level: 'cross', score: 20 }),
    });
  });

  it('has a score as soon as there is one', () => {
    const scoreAfter = (score: number | null) =>
      updatedBaseline(baseline([], { score: null }), { ...found, score, found: [] }, floor).score;
    expect([scoreAfter(null), scoreAfter(3)]).toEqual([null, 3]);
  });

  it.each([
    ['rises', { level: 'cross', score: 20 }, false, { level: 'cross', score: 20 }],
    ['stays', { level: 'single', score: 3 }, false, { level: 'multi', score: 12.5 }],
    ['stays', { level: 'single', score: null }, false, { level: 'multi', score: 12.5 }],
    ['falls if asked', { level: 'single', score: 3 }, true, { level: 'single', score: 3 }],
  ] as const)('its floor %s (%j)', (_, now, lowersFloor, then) => {
    const after = updatedBaseline(baseline([]), { ...found, ...now, found: [] }, { lowersFloor });
    expect(after).toMatchObject(then);
  });
});
