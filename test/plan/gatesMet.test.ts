import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import type { Change } from '../../src/plan/change.ts';
import { gatesMet } from '../../src/plan/gatesMet.ts';
import { networksAfter } from '../../src/plan/networksAfter.ts';
import type { AskedLevel } from '../../src/rubric/rubric.ts';
import { extendedRubric } from './ownRubric.ts';
import { fileOf, rubric } from './planOf.ts';

const shopWith = (more: string) =>
  readCompany([
    fileOf(`omnigauge: 1
channels: { store: { kind: store }, web: { kind: webshop } }
${more}
`),
  ]);

function gates(
  more: string,
  target: AskedLevel,
  { bound = 'low' as 'low' | 'high', changes = [] as Change[], by = rubric } = {},
) {
  const description = shopWith(more);
  const networks = networksAfter(description)(changes);
  const { met, missed, isReached } = gatesMet(description, by, target, bound, changes, networks);
  return { met: [...met], missed: missed.map(({ id }) => id), isReached };
}

const linked = 'flows: [{ between: [store, web], data: all, freshness: realtime }]';

describe('gates', () => {
  it.each([
    ['multi', 'flows: []', ['multi:channel-count'], [], true],
    ['cross', 'flows: []', ['multi:channel-count'], ['linked-channels'], false],
    ['cross', linked, ['multi:channel-count', 'cross:linked-channels'], [], true],
  ] as const)('up to %s with %s', (target, more, met, missed, isReached) => {
    expect(gates(more, target)).toEqual({ met, missed, isReached });
  });

  it('are met by what is possible, or by what is proved', () => {
    expect(gates('brand: unknown', 'cross', { bound: 'high' }).isReached).toBe(true);
    expect(gates('brand: unknown', 'cross', { bound: 'low' }).isReached).toBe(false);
  });

  it('that are shut at several levels are named once', () => {
    expect(gates('flows: []', 'omni').missed.filter((id) => id === 'linked-channels')).toHaveLength(
      1,
    );
  });

  it('are no obstacle where they are passed over', () => {
    const { met, missed } = gates('not_applicable: { continuity: None. }', 'omni');
    expect(met).toContain('omni:continuity');
    expect(missed).not.toContain('continuity');
  });
});

it('the gate of a practice is shut where a plan adopts it without what it implies', () => {
  const by = extendedRubric(
    'criteria: { click-and-collect: { at_least: { cross: 1, omni: 1 }, gate: { cross: required } } }\n',
  );
  const changes: Change[] = [{ kind: 'adopt-practice', practice: 'click-and-collect' }];
  const { met, missed } = gates('flows: []', 'cross', { changes, by });
  expect(missed).toEqual(
    ['linked-channels', 'click-and-collect'].sort((one) => (missed[0] === one ? -1 : 1)),
  );
  expect(met).toEqual(['multi:channel-count']);
  expect(gates(linked, 'cross', { changes, by }).isReached).toBe(true);
  expect(gates(linked, 'cross', { by }).missed).toEqual(['click-and-collect']);
  // A company that says so itself is believed.
  const said = 'flows: []\npractices: { click-and-collect: yes }';
  expect(gates(said, 'cross', { by }).missed).toEqual(['linked-channels']);
});

describe('a practice that a plan adopts', () => {
  const gated = (practice: string) =>
    extendedRubric(
      `criteria: { ${practice}: { at_least: { cross: 1, omni: 1 }, gate: { cross: required } } }\n`,
    );
  const adopting = (practice: string): Change[] => [{ kind: 'adopt-practice', practice }];

  it('is more than a word by what is possible, or by what is proved', () => {
    const asking = { changes: adopting('click-and-collect'), by: gated('click-and-collect') };
    expect(gates('brand: unknown', 'cross', { ...asking, bound: 'high' }).missed).toEqual([]);
    expect(gates('brand: unknown', 'cross', { ...asking, bound: 'low' }).missed.sort()).toEqual([
      'click-and-collect',
      'linked-channels',
    ]);
  });

  it('is all that it takes where it implies nothing', () => {
    const [silent] = rubric.practices.filter(
      ({ id, implies }) => !implies && rubric.criteria.some((each) => each.id === id),
    );
    const id = silent?.id ?? '';
    expect(gates('flows: []', 'cross', { changes: adopting(id), by: gated(id) }).missed).toEqual([
      'linked-channels',
    ]);
  });
});
