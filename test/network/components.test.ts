import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WorldFlow } from '../../src/company/world.ts';
import { adjacency } from '../../src/network/adjacency.ts';
import { strongComponents } from '../../src/network/components.ts';
import { anyWorld, at } from './anyWorld.ts';
import { nodesOf, reaches } from './naive.ts';

const every = () => true;

test('nodes are in one component when each reaches the other', () => {
  fc.assert(
    fc.property(anyWorld, (world) => {
      const nodes = nodesOf(world);
      const anything = { ...world, flows: world.flows.map((flow) => ({ ...flow, data: 1 })) };
      const { of, count } = strongComponents(adjacency(nodes.length, world.flows, every));
      expect(new Set(of)).toEqual(new Set(Array.from({ length: count }, (_, index) => index)));
      const some = nodes.slice(0, 12);
      for (const a of some) {
        for (const b of some) {
          const together = reaches(anything, 1, a, b) && reaches(anything, 1, b, a);
          expect(of[a] === of[b]).toBe(together);
        }
      }
    }),
  );
});

test('edges lead to the same component or to a lower one', () => {
  fc.assert(
    fc.property(anyWorld, (world) => {
      const { of } = strongComponents(adjacency(nodesOf(world).length, world.flows, every));
      for (const { from, to } of world.flows)
        expect(of[to]).toBeLessThanOrEqual(of[from] as number);
    }),
  );
});

test('a chain and a ring longer than any call stack', () => {
  const length = 200_000;
  const chain: WorldFlow[] = Array.from({ length: length - 1 }, (_, from) => ({
    from,
    to: from + 1,
    data: 1,
    age: 0,
    at,
  }));
  expect(strongComponents(adjacency(length, chain, every)).count).toBe(length);
  const ring = [...chain, { from: length - 1, to: 0, data: 1, age: 0, at }];
  expect(strongComponents(adjacency(length, ring, every)).count).toBe(1);
});
