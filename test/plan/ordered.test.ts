import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/plan/change.ts';
import { changeId } from '../../src/plan/changeTypes.ts';
import { ordered } from '../../src/plan/ordered.ts';
import { changeNamed } from './someChanges.ts';

/** The order of changes given by their efforts; `worth` is told their ids. */
function order(
  efforts: Readonly<Record<string, number>>,
  worth: (ids: readonly string[]) => number,
): string[] {
  const plan = Object.entries(efforts).map(([id, effort]) => ({ change: changeNamed(id), effort }));
  return ordered(plan, (changes) => worth(changes.map(changeId))).map(({ change }) =>
    changeId(change),
  );
}

const sumOf = (values: Readonly<Record<string, number>>) => (ids: readonly string[]) =>
  ids.reduce((sum, id) => sum + (values[id] ?? 0), 0);

const connectWeb = 'connect-channel:web<>crm';
const fromStore = 'add-flow:store>crm';
const measure = 'measure-kpi:conversion';
const fresher = 'make-fresher:erp>web';

describe('within a wave', () => {
  it('what brings most for its effort comes first', () => {
    const efforts = { [connectWeb]: 15, [fromStore]: 10, [measure]: 6 };
    const values = { [connectWeb]: 3, [fromStore]: 1, [measure]: 1.5 };
    expect(order(efforts, sumOf(values))).toEqual([measure, connectWeb, fromStore]);
  });

  it('what a step brings is weighed anew after each: half of what is done already brings less', () => {
    const efforts = { [connectWeb]: 10, [fromStore]: 10, [measure]: 10 };
    const values = { [connectWeb]: 5, [fromStore]: 4, [measure]: 2 };
    const overlap = (ids: readonly string[]) =>
      ids.includes(connectWeb) && ids.includes(fromStore) ? 3 : 0;
    expect(order(efforts, (ids) => sumOf(values)(ids) - overlap(ids))).toEqual([
      connectWeb,
      measure,
      fromStore,
    ]);
  });

  it.each([
    [
      'the smaller',
      { [connectWeb]: 15, [fromStore]: 10, [measure]: 6 },
      [measure, fromStore, connectWeb],
    ],
    [
      'the first by id',
      { [measure]: 6, [connectWeb]: 6, [fromStore]: 6 },
      [fromStore, connectWeb, measure],
    ],
  ])('%s comes first where nothing else decides', (_, efforts, expected) => {
    expect(order(efforts, () => 0)).toEqual(expected);
  });

  it('hardly any effort weighs as much as none', () => {
    const efforts = { [connectWeb]: 15, [fresher]: 0.05, [measure]: 0 };
    const values = { [connectWeb]: 9, [fresher]: 0.2, [measure]: 0.1 };
    expect(order(efforts, sumOf(values))).toEqual([fresher, measure, connectWeb]);
    expect(order(efforts, sumOf({ ...values, [measure]: 0.3 }))).toEqual([
      measure,
      fresher,
      connectWeb,
    ]);
  });
});

it('an earlier wave comes first, whatever a later one brings', () => {
  const efforts = { 'introduce-system:crm': 40, [connectWeb]: 15, [fresher]: 5 };
  const plan = Object.entries(efforts).map(([id, effort]) => ({ change: changeNamed(id), effort }));
  const worth = (changes: readonly Change[]) => sumOf({ [connectWeb]: 90 })(changes.map(changeId));
  expect(ordered(plan, worth).map(({ change, wave }) => [changeId(change), wave])).toEqual([
    [fresher, 1],
    ['introduce-system:crm', 2],
    [connectWeb, 3],
  ]);
});

it('a plan with many steps is in order, too, by what each brings to the company of today', () => {
  const plan = Array.from({ length: 40 }, (_, number) => ({
    change: { kind: 'measure-kpi' as const, kpi: `kpi-${number}` },
    effort: 1,
  }));
  const worthOf = (change: Change) => Number(changeId(change).split('-').at(-1)) % 7;
  const worth = (changes: readonly Change[]) =>
    changes.reduce((sum, change) => sum + worthOf(change), 0);
  const values = ordered(plan, worth).map(({ change }) => worthOf(change));
  expect(values).toEqual([...plan.map(({ change }) => worthOf(change))].sort((a, b) => b - a));
});

describe('a plan with more steps than are weighed anew each time', () => {
  const overlapping = (count: number) => {
    const values = { [connectWeb]: 50, [fromStore]: 40, [measure]: 20 };
    const others = Array.from({ length: count - 3 }, (_, number) => ({
      change: { kind: 'measure-kpi' as const, kpi: `kpi-${number}` },
      effort: 1,
    }));
    const three = Object.keys(values).map((id) => ({ change: changeNamed(id), effort: 1 }));
    const worth = (changes: readonly Change[]) => {
      const ids = changes.map(changeId);
      const both = ids.includes(connectWeb) && ids.includes(fromStore) ? 30 : 0;
      return sumOf(values)(ids) - both;
    };
    return ordered([...others, ...three], worth)
      .slice(0, 3)
      .map(({ change }) => changeId(change));
  };

  it.each([
    [30, [connectWeb, measure, fromStore]],
    [31, [connectWeb, fromStore, measure]],
  ])('is in order by what each brings today: %i steps', (count, first) => {
    expect(overlapping(count)).toEqual(first);
  });

  it('is so in its later waves, too', () => {
    const worth = (changes: readonly Change[]) =>
      changes.reduce(
        (sum, change) => sum + ('channel' in change ? Number(change.channel.slice(1)) : 0),
        0,
      );
    const opened = Array.from({ length: 31 }, (_, number) => ({
      change: {
        ...{
          kind: 'open-channel' as const,
          channel: `c${number}`,
          channelKind: 'app' as const,
          team: null,
        },
        ...{ stages: [], identifier: 'email', voice: null, visual: null },
      },
      effort: 60,
    }));
    const known = [7, 30, 12].map((number) => ({
      change: { kind: 'identify-customers' as const, channel: `c${number}`, identifier: 'email' },
      effort: 8,
    }));
    const last = ordered([...opened, ...known], worth).slice(-3);
    expect(last.map(({ change }) => changeId(change))).toEqual(
      [30, 12, 7].map((number) => `identify-customers:c${number}:email`),
    );
  });
});
