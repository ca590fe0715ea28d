import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataSet } from '../../src/company/dataKind.ts';
import type { World } from '../../src/company/world.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { holds } from '../../src/network/nodeSet.ts';
import { recognisedBy } from '../../src/network/recognition.ts';
import { anyWorld, at, worldWith } from './anyWorld.ts';
import { channelsOf, reaches, systemsOf } from './naive.ts';

const identity = dataSet(['identity']);

function recognisedNaively(world: World, a: number, b: number): boolean {
  if (!reaches(world, identity, a, b)) return false;
  const resolvers = systemsOf(world).filter(
    (system) => world.systems[system - world.channels.length]?.resolvesIdentity,
  );
  const resolved = resolvers.some(
    (system) => reaches(world, identity, a, system) && reaches(world, identity, system, b),
  );
  const known = world.channels[b]?.identifiers as ReadonlySet<string>;
  return resolved || [...(world.channels[a]?.identifiers ?? [])].some((each) => known.has(each));
}

test('recognised by a resolver on the way or by a common identifier', () => {
  fc.assert(
    fc.property(anyWorld, (world) => {
      const recognising = recognisedBy(buildNetwork(world));
      const some = channelsOf(world).slice(0, 6);
      for (const a of some) {
        for (const b of some) {
          if (a === b) continue;
          expect(holds(recognising(a), b)).toBe(recognisedNaively(world, a, b));
        }
      }
    }),
  );
});

/** Identity flows from channel 0 over system 2 to channel 1. */
const overSystem = (identifiers: [string[], string[]], resolves: boolean) =>
  worldWith({
    channels: identifiers,
    systems: [resolves],
    flows: [
      { from: 0, to: 2, data: identity, age: 60, at },
      { from: 2, to: 1, data: identity, age: 60, at },
    ],
  });

test.each<[string, World, boolean]>([
  ['a resolver on the way', overSystem([[], []], true), true],
  ['a system on the way that resolves nothing', overSystem([[], []], false), false],
  ['a common identifier', overSystem([['email'], ['card', 'email']], false), true],
  ['different identifiers', overSystem([['email'], ['card']], false), false],
  ['different identifiers and a resolver', overSystem([['email'], ['card']], true), true],
])('%s', (_, world, expected) => {
  const recognising = recognisedBy(buildNetwork(world));
  expect(holds(recognising(0), 1)).toBe(expected);
  expect(holds(recognising(1), 0)).toBe(false);
});

test('identifiers that read alike one after the other are told apart', () => {
  const world = worldWith({
    channels: [['ab', 'c'], ['a', 'bc'], ['bc']],
    systems: [],
    flows: [0, 1, 2].map((from) => ({ from, to: (from + 1) % 3, data: identity, age: 60, at })),
  });
  const recognising = recognisedBy(buildNetwork(world));
  const found = [0, 1, 2].map((a) => [0, 1, 2].filter((b) => holds(recognising(a), b)));
  expect(found).toEqual([[0], [1, 2], [1, 2]]);
});
