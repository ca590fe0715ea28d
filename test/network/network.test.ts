import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataSet, eachKind } from '../../src/company/dataKind.ts';
import { receivers, senders } from '../../src/network/arrivals.ts';
import { hasBit, members } from '../../src/network/bitset.ts';
import { buildNetwork, shares } from '../../src/network/network.ts';
import type { NodeSet } from '../../src/network/nodeSet.ts';
import { reachedBy, reaching } from '../../src/network/reachedBy.ts';
import { anyBound, anyData, anyKind, anyWorld, worldWith } from './anyWorld.ts';
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
  expect(listOf(network.reach(dataSet(['orders']), 60).from(3))).toHaveLength(41);
});
