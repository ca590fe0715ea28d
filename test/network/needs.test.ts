import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataSet, productData } from '../../src/company/dataKind.ts';
import type { Need, World } from '../../src/company/world.ts';
import { type NeedOutcome, needOutcome } from '../../src/network/needs.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { ages, anyKind, anyWorld, at, worldWith } from './anyWorld.ts';
import { channelsOf, nodesOf, reaches, shares } from './naive.ts';

const hour = 3600;
const day = 24 * hour;

interface Asked {
  kind: string;
  on: number;
  sources: number[];
  within: number;
}

/** Channels 0, 1 and 2, system 3; `flows` as [from, to, kind, age]. */
type Flows = readonly [number, number, string, number][];

function outcome(flows: Flows, need: Asked): NeedOutcome {
  const world = worldWith({
    channels: [[], [], []],
    systems: [false],
    flows: flows.map(([from, to, kind, age]) => ({ from, to, data: dataSet([kind]), age, at })),
  });
  return needOutcome(buildNetwork(world), { ...need, kind: dataSet([need.kind]), step: 1, at });
}

const orders = { kind: 'orders', on: 1, sources: [0], within: hour };
const stock = { ...orders, kind: 'stock' };

test.each<[string, Flows, Asked, NeedOutcome]>([
  ['in time', [[0, 1, 'orders', hour]], orders, 'met'],
  ['a second too late', [[0, 1, 'orders', hour + 1]], orders, 'too-late'],
  ['by hand, which no bound allows', [[0, 1, 'orders', Infinity]], orders, 'too-late'],
  ['another kind', [[0, 1, 'returns', 60]], orders, 'no-path'],
  ['the other way round', [[1, 0, 'orders', 60]], orders, 'no-path'],
  [
    'a chain as slow as its slowest link',
    [
      [0, 3, 'orders', 60],
      [3, 1, 'orders', day],
    ],
    orders,
    'too-late',
  ],
  [
    'a slow way and a fast one',
    [
      [0, 1, 'orders', day],
      [0, 3, 'orders', 60],
      [3, 1, 'orders', 60],
    ],
    orders,
    'met',
  ],
  ['from one of two sources', [[2, 1, 'orders', 60]], { ...orders, sources: [0, 2] }, 'met'],
  ['from a channel that is no source', [[2, 1, 'orders', 60]], orders, 'no-path'],
  ['from the same channel', [], { ...orders, sources: [1], within: 0 }, 'met'],
  [
    'a shared stock',
    [
      [3, 0, 'stock', 60],
      [3, 1, 'stock', 60],
    ],
    stock,
    'met',
  ],
  [
    'a shared stock, late at one end',
    [
      [3, 0, 'stock', day],
      [3, 1, 'stock', 60],
    ],
    stock,
    'too-late',
  ],
  [
    'a channel that feeds both is no common system',
    [
      [2, 0, 'stock', 60],
      [2, 1, 'stock', 60],
    ],
    stock,
    'no-path',
  ],
  [
    'orders are not shared like stock',
    [
      [3, 0, 'orders', 60],
      [3, 1, 'orders', 60],
    ],
    orders,
    'no-path',
  ],
  ['a first step, from a system', [[3, 1, 'orders', 60]], { ...orders, sources: [] }, 'met'],
  ['a first step, too late', [[2, 1, 'orders', day]], { ...orders, sources: [] }, 'too-late'],
  ['a first step, from nowhere', [], { ...orders, sources: [] }, 'no-path'],
])('%s', (_, flows, need, expected) => {
  expect(outcome(flows, need)).toBe(expected);
});

function outcomeNaively(world: World, { kind, on, sources, within }: Need): NeedOutcome {
  const arrives = (bound: number) => {
    if (sources.length === 0) {
      return nodesOf(world).some((node) => node !== on && reaches(world, kind, node, on, bound));
    }
    return sources.some((source) =>
      kind & productData
        ? shares(world, kind, source, on, bound)
        : reaches(world, kind, source, on, bound),
    );
  };
  return arrives(within) ? 'met' : arrives(Number.POSITIVE_INFINITY) ? 'too-late' : 'no-path';
}

test('outcomes are those of the definition', () => {
  const anyNeed = fc.record({
    kind: anyKind,
    on: fc.nat(),
    sources: fc.array(fc.nat(), { maxLength: 3 }),
    within: fc.constantFrom(...ages),
  });
  fc.assert(
    fc.property(anyWorld, anyNeed, (world, { kind, on, sources, within }) => {
      const count = channelsOf(world).length;
      const need: Need = {
        kind,
        on: on % count,
        sources: sources.map((source) => source % count),
        within,
        step: 0,
        at,
      };
      expect(needOutcome(buildNetwork(world), need)).toBe(outcomeNaively(world, need));
    }),
  );
});
