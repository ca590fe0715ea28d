import { describe, expect, it } from 'vitest';
import { acceptanceOf } from '../../src/baseline/acceptance.ts';
import type { Accepted, BaselineEntry } from '../../src/baseline/baseline.ts';

const gap = (rest: Partial<BaselineEntry> = {}): BaselineEntry => ({
  ...{ rule: null, criterion: 'c', blocks: 'cross', about: ['channel:x'], missing: null },
  ...{ reason: null, expires: null, ...rest },
});
const judged = (entry: BaselineEntry, found: Accepted, today = '2026-06-15') => {
  const { entryFor, expiredFor, stale } = acceptanceOf([entry], [found], today);
  return [entryFor(found) && 'accepted', expiredFor(found) && 'expired', stale[0] && 'stale']
    .filter(Boolean)
    .join(' ');
};

describe('an entry', () => {
  it.each([
    ['the same', {}, {}, 'accepted'],
    ['another place', {}, { about: ['channel:y'] }, 'stale'],
    ['another criterion', {}, { criterion: 'd' }, 'stale'],
    ['a higher level', {}, { blocks: 'omni' }, 'accepted stale'],
    ['a lower level', {}, { blocks: 'multi' }, ''],
    ['all of the criterion, for a place', { about: [] }, {}, 'accepted stale'],
    ['all of it, for all of it', { about: [] }, { about: [] }, 'accepted'],
    ['a place, for all of the criterion', {}, { about: [] }, 'stale'],
    ['as many places', { about: [], missing: 2 }, { about: [], missing: 2 }, 'accepted'],
    ['fewer places', { about: [], missing: 2 }, { about: [], missing: 1 }, 'accepted stale'],
    ['more places', { about: [], missing: 2 }, { about: [], missing: 3 }, ''],
    ['few enough to be told one by one', { about: [], missing: 300 }, {}, 'accepted stale'],
    ['how many are not known', { about: [], missing: 2 }, { about: [] }, 'stale'],
    ['it was open whether it counts', { about: ['undecided:x'] }, {}, 'accepted stale'],
    [
      'it was open whether another counts',
      { about: ['undecided:y'] },
      { about: ['channel:x', 'channel:z'] },
      'stale',
    ],
    [
      'of a rule',
      { rule: 'min-level', blocks: null },
      { rule: 'min-level', blocks: null },
      'accepted',
    ],
    [
      'of a rule, which is accepted only where it is said to be',
      { rule: 'min-level', blocks: null, about: [] },
      { rule: 'min-level', blocks: null },
      'stale',
    ],
    [
      'one of the things it is about',
      { about: ['system:s'] },
      { about: ['system:s', 'x'] },
      'stale',
    ],
    ['any number, for some places', { about: [] }, { about: [], missing: 2 }, 'accepted stale'],
    ['of another rule', { rule: 'min-level', blocks: null }, {}, 'stale'],
    ['on its last day', { expires: '2026-06-15' }, {}, 'accepted'],
    ['after its last day', { expires: '2026-06-14' }, {}, 'expired'],
  ] as [string, Partial<BaselineEntry>, Partial<BaselineEntry>, string][])(
    '%s',
    (_, entry, found, outcome) => {
      expect(judged(gap(entry), gap(found))).toBe(outcome);
    },
  );

  it('is on the list, too, where it is worse than the entry says', () => {
    const { isListed } = acceptanceOf([gap({ missing: 2 })], [], '2026-06-15');
    expect([isListed(gap({ missing: 3 })), isListed(gap({ criterion: 'other' }))]).toEqual([
      true,
      false,
    ]);
  });

  it.each([
    ['for the highest level first', gap({ blocks: 'multi' }), gap({ blocks: 'omni' })],
    ['about the thing itself, then about all', gap({ about: [] }), gap({ blocks: 'multi' })],
    ['that holds of two alike', gap({ expires: '2020-01-01' }), gap({ expires: '2027-01-01' })],
  ])('is taken %s', (_, other, taken) => {
    const found = gap({ blocks: 'omni' });
    for (const entries of [
      [other, taken],
      [taken, other],
    ]) {
      expect(acceptanceOf(entries, [found], '2026-06-15').entryFor(found)).toBe(taken);
    }
  });

  it('that holds goes before one that has expired', () => {
    const entries = [gap({ expires: '2020-01-01' }), gap({ about: [] })];
    const { entryFor, expiredFor } = acceptanceOf(entries, [gap()], '2026-06-15');
    expect([entryFor(gap()), expiredFor(gap())]).toEqual([entries[1], null]);
  });
});
