import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataSet, eachKind } from '../../src/company/dataKind.ts';
import { receivers, senders } from '../../src/network/arrivals.ts';
import { hasBit, members } from '../../src/network/bitset.ts';
import { buildNetwork, reachOfEach, shares, withWorld } from '../../src/network/network.ts';
import type { NodeSet } from '../../src/network/nodeSet.ts';
import { reachedBy, reaching } from '../../src/network/reachedBy.ts';
import { anyBound, anyData, anyKind, anyWorld, at, worldWith } from './anyWorld.ts';
import { channelsOf, nodesOf, reaches, shares as sharesNaively } from './naive.ts';

function listOf({ shared, more }: NodeSet): number[] {
  return [...members(shared), ...more].sort((one, other) => one - other);
}

test('a kind reaches what a search finds', () => {
  fc.assert(
    fc.property(anyWorld, anyKind, anyBound, fc.nat(), (world, kind, within, start) => {
      const nodes = nodesOf(world);
      const from = start % nodes.length;
      const reach = buildNetwork(world).reach(kind, within);
      const reached = nodes.filter((to) => reaches(world, kind, from, to, within));
      expect(listOf(reach.from(from))).toEqual(reached);
      expect(nodes.filter((to) => reach.reaches(from, to))).toEqual(reached);
      const sources = nodes.filter((node) => reaches(world, kind, node, from, within));
      expect(listOf(reach.to(from))).toEqual(sources);
      expect(reach.arrivesAt(from)).toBe(sources.length > 1);
    }),
  );
});

test('answers do not depend on what was asked before', () => {
  fc.assert(
    fc.property(anyWorld, fc.array(fc.tuple(anyKind, anyBound)), (world, questions) => {
      const asked = buildNetwork(world);
      for (const [kind, within] of questions) {
        for (const node of nodesOf(world).slice(0, 8)) {
          const fresh = buildNetwork(world).reach(kind, within).from(node);
          expect(asked.reach(kind, within).from(node)).toEqual(fresh);
        }
      }
    }),
  );
});

test('all kinds of a set, or any of them', () => {
  fc.assert(
    fc.property(anyWorld, anyData, anyBound, fc.nat(), (world, data, within, start) => {
      const nodes = nodesOf(world);
      const from = start % nodes.length;
      const network = buildNetwork(world);
      const arriving = (to: number) => (kind: number) => reaches(world, kind, from, to, within);
      expect(listOf(reachedBy(network, data, 'all', within)(from))).toEqual(
        nodes.filter((to) => eachKind(data).every(arriving(to))),
      );
      expect(listOf(reachedBy(network, data, 'any', within)(from))).toEqual(
        nodes.filter((to) => eachKind(data).some(arriving(to))),
      );
      expect(listOf(reaching(network, data, 'all', within)(from))).toEqual(
        nodes.filter((node) =>
          eachKind(data).every((kind) => reaches(world, kind, node, from, within)),
        ),
      );
      expect(listOf(reaching(network, data, 'any', within)(from))).toEqual(
        nodes.filter((node) =>
          eachKind(data).some((kind) => reaches(world, kind, node, from, within)),
        ),
      );
    }),
  );
});

test('shares', () => {
  fc.assert(
    fc.property(anyWorld, anyKind, anyBound, (world, kind, within) => {
      const network = buildNetwork(world);
      const some = channelsOf(world).slice(0, 6);
      for (const a of some) {
        for (const b of some) {
          expect(shares(network, kind, a, b, within)).toBe(
            sharesNaively(world, kind, a, b, within),
          );
        }
      }
    }),
  );
});

test('senders and receivers', () => {
  fc.assert(
    fc.property(anyWorld, anyKind, (world, kind) => {
      const network = buildNetwork(world);
      const sending = senders(network, kind);
      const receiving = receivers(network, kind);
      const channels = channelsOf(world);
      for (const channel of channels.slice(0, 6)) {
        const others = channels.filter((other) => other !== channel);
        expect(hasBit(sending, channel)).toBe(
          others.some((other) => reaches(world, kind, channel, other)),
        );
        expect(hasBit(receiving, channel)).toBe(
          others.some((other) => reaches(world, kind, other, channel)),
        );
      }
    }),
  );
});

test('where every flow may be, everything reaches everything at once', () => {
  const channels = Array.from({ length: 40 }, () => []);
  const world = worldWith({ channels, systems: [false], flows: [], everyFlow: true });
  const network = buildNetwork(world);
  const reach = network.reach(dataSet(['orders']), 60);
  expect(listOf(reach.from(3))).toHaveLength(41);
  expect(reach.arrivesAt(3)).toBe(true);
  const alone = buildNetwork(
    worldWith({ channels: [[]], systems: [], flows: [], everyFlow: true }),
  );
  expect(alone.reach(1).arrivesAt(0)).toBe(false);
});

test('kinds that travel on the same flows share what is worked out; at each age anew', () => {
  const [orders, returns, stock] = ['orders', 'returns', 'stock'].map((kind) => dataSet([kind]));
  const both = (orders as number) | (returns as number);
  const world = worldWith({
    channels: [[], []],
    systems: [],
    flows: [{ from: 0, to: 1, data: both, age: 3600, at }],
  });
  const network = buildNetwork(world);
  const reach = network.reach(orders as number);
  expect(network.reach(returns as number)).toBe(reach);
  expect(network.reach(orders as number, Number.POSITIVE_INFINITY)).toBe(reach);
  expect(network.work).toMatchObject({ closures: 1, edges: 1 });
  expect(reachOfEach(network, both)).toEqual([reach]);
  expect(reachOfEach(network, both | (stock as number))).toHaveLength(2);
  expect(network.reach(orders as number, 60).reaches(0, 1)).toBe(false);
  expect(network.reach(orders as number, 3600).reaches(0, 1)).toBe(true);
  expect(network.reach(stock as number).reaches(0, 1)).toBe(false);
});

test('the network of another world with the same flows shares what is worked out', () => {
  const world = worldWith({ channels: [['email']], systems: [false], flows: [] });
  const other = { ...world, assume: 1 as const };
  const network = buildNetwork(world);
  const shared = withWorld(network, other);
  expect(shared.world).toBe(other);
  expect(network.world).toBe(world);
  expect(shared.reach(1)).toBe(network.reach(1));
});
