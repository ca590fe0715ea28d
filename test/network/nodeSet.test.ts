import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitset, members } from '../../src/network/bitset.ts';
import { haveInCommon, holds, type NodeSet, nodeSetOf } from '../../src/network/nodeSet.ts';
import { nodeSetIntersection } from '../../src/network/nodeSetIntersection.ts';
import { nodeSetUnion } from '../../src/network/nodeSetUnion.ts';
import { noWork } from '../../src/network/work.ts';

/** Too many for plain bitsets. */
const nodes = 140;
const nothing = bitset(nodes);
const everyNode = Array.from({ length: nodes }, (_, node) => node);

/** Sets as they come up: lists, bitsets, and bitsets with a list besides. */
const anySet: fc.Arbitrary<NodeSet> = fc
  .tuple(fc.subarray(everyNode), fc.subarray(everyNode, { maxLength: 5 }))
  .map(([first, second]) => {
    const { shared, more } = nodeSetOf(nothing, nodes, first);
    return {
      shared,
      more: more.length > 0 ? more : second.filter((node) => !first.includes(node)),
    };
  });
/** The same set may come up twice. */
const anySets = fc
  .tuple(fc.array(anySet, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([sets, isTwice]) => (isTwice ? [...sets, sets[0] as NodeSet] : sets));

function listOf({ shared, more }: NodeSet): number[] {
  return [...members(shared), ...more].sort((one, other) => one - other);
}

test('a set holds what it was made of', () => {
  fc.assert(
    fc.property(fc.subarray(everyNode), (some) => {
      const set = nodeSetOf(nothing, nodes, some);
      expect(listOf(set)).toEqual(some);
      expect(everyNode.filter((node) => holds(set, node))).toEqual(some);
    }),
  );
});

test('unions and intersections', () => {
  const unionOf = nodeSetUnion(nodes, noWork());
  const intersectionOf = nodeSetIntersection(noWork());
  fc.assert(
    fc.property(anySets, (sets) => {
      const inAny = (node: number) => sets.some((set) => holds(set, node));
      const inAll = (node: number) => sets.every((set) => holds(set, node));
      expect(listOf(unionOf(sets))).toEqual(everyNode.filter(inAny));
      expect(listOf(intersectionOf(sets))).toEqual(everyNode.filter(inAll));
    }),
  );
});

test('unions and intersections of plain bitsets', () => {
  const few = everyNode.slice(0, 70);
  const unionOf = nodeSetUnion(few.length, noWork());
  const intersectionOf = nodeSetIntersection(noWork());
  const anyPlain = fc.subarray(few).map((some) => nodeSetOf(bitset(few.length), few.length, some));
  fc.assert(
    fc.property(fc.array(anyPlain, { minLength: 1, maxLength: 3 }), (sets) => {
      const lists = sets.map(listOf);
      expect(listOf(unionOf(sets))).toEqual(
        few.filter((node) => lists.some((list) => list.includes(node))),
      );
      expect(listOf(intersectionOf(sets))).toEqual(
        few.filter((node) => lists.every((list) => list.includes(node))),
      );
    }),
  );
});

test('a node in common, from some node on', () => {
  fc.assert(
    fc.property(anySet, anySet, fc.nat({ max: nodes - 1 }), (one, other, least) => {
      const common = everyNode.some(
        (node) => node >= least && holds(one, node) && holds(other, node),
      );
      expect(haveInCommon(one, other, least)).toBe(common);
    }),
  );
});
