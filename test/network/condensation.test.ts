import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WorldFlow } from '../../src/company/world.ts';
import { adjacency } from '../../src/network/adjacency.ts';
import {
  type Condensation,
  condensation,
  forEachMember,
  forEachTarget,
} from '../../src/network/condensation.ts';
import { anyWorld, at } from './anyWorld.ts';
import { nodesOf } from './naive.ts';

const every = () => true;

function membersOf(graph: Condensation, component: number): number[] {
  const members: number[] = [];
  forEachMember(graph, component, (node) => members.push(node));
  return members;
}

function targetsOf(graph: Condensation, component: number): number[] {
  const targets: number[] = [];
  forEachTarget(graph, component, (target) => targets.push(target));
  return targets;
}

test('components hold their nodes in order, and lead to each other once where a flow does', () => {
  fc.assert(
    fc.property(anyWorld, (world) => {
      const nodes = nodesOf(world);
      const graph = condensation(adjacency(nodes.length, world.flows, every));
      const { of } = graph;
      for (let component = 0; component < graph.count; component++) {
        expect(membersOf(graph, component)).toEqual(nodes.filter((node) => of[node] === component));
        const led = world.flows
          .filter(({ from, to }) => of[from] === component && of[to] !== component)
          .map(({ to }) => of[to] as number);
        expect(targetsOf(graph, component).sort()).toEqual([...new Set(led)].sort());
      }
      expect(graph.targets).toHaveLength(graph.offsets.at(-1) as number);
    }),
  );
});

test('a ring with a way in and a way out', () => {
  const ends: [number, number][] = [[0, 1], [1, 2], [2, 1], [2, 3], [1, 3]]; // biome-ignore format: a row
  const flows = ends.map(([from, to]): WorldFlow => ({ from, to, data: 1, age: 60, at }));
  const graph = condensation(adjacency(4, flows, every));
  const shown = [0, 1, 2].map((component) => [
    membersOf(graph, component),
    targetsOf(graph, component),
  ]);
  expect(shown).toEqual([
    [[3], []],
    [[1, 2], [0]],
    [[0], [1]],
  ]);
});
