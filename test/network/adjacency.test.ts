import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WorldFlow } from '../../src/company/world.ts';
import { type Adjacency, adjacency, reversed, ring } from '../../src/network/adjacency.ts';
import { at } from './anyWorld.ts';

const nodes = 5;
const anyNode = fc.nat({ max: nodes - 1 });
const anyFlows = fc.array(fc.record({ from: anyNode, to: anyNode, data: fc.nat({ max: 1 }) }));

function edgesOf({ offsets, targets, nodes: count }: Adjacency): string[] {
  return Array.from({ length: count }, (_, node) =>
    [...targets.subarray(offsets[node], offsets[node + 1])].map((target) => `${node}>${target}`),
  )
    .flat()
    .sort();
}

test('the edges are the flows that pass; the other way round they are the same', () => {
  fc.assert(
    fc.property(anyFlows, (some) => {
      const flows = some.map((flow): WorldFlow => ({ ...flow, age: 60, at }));
      const edges = adjacency(nodes, flows, ({ data }) => data === 1);
      const passing = flows.filter(({ data }) => data === 1);
      expect(edgesOf(edges)).toEqual(passing.map(({ from, to }) => `${from}>${to}`).sort());
      expect(edgesOf(reversed(edges))).toEqual(
        passing.map(({ from, to }) => `${to}>${from}`).sort(),
      );
    }),
  );
});

test('a ring leads from each node to the next', () => {
  expect(edgesOf(ring(3))).toEqual(['0>1', '1>2', '2>0']);
  expect(edgesOf(ring(1))).toEqual(['0>0']);
});
