import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitset, bitsetOf, members } from '../../src/network/bitset.ts';
import { haveInCommon, holds, type NodeSet, nodeSetOf } from '../../src/network/nodeSet.ts';
import { nodeSetIntersection } from '../../src/network/nodeSetIntersection.ts';
import { nodeSetUnion } from '../../src/network/nodeSetUnion.ts';
import { noWork, type Work } from '../../src/network/work.ts';

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

test.each([
  ['a few of many nodes', 16, 0, 16],
  ['more of many nodes', 17, 17, 0],
])('%s', (_, count, inBitset, listed) => {
  const { shared, more } = nodeSetOf(nothing, nodes, everyNode.slice(0, count));
  expect([[...members(shared)].length, more.length]).toEqual([inBitset, listed]);
});

test('few nodes are always a bitset', () => {
  const { shared, more } = nodeSetOf(bitset(128), 128, [3]);
  expect([[...members(shared)], more]).toEqual([[3], []]);
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

test('sets that share a bitset go on sharing it', () => {
  const shared = bitsetOf(nodes, [1, 2, 139]);
  const parts = [[4], [3, 7], [7]].map((more): NodeSet => ({ shared, more }));
  const union = nodeSetUnion(nodes, noWork())(parts);
  expect(union.shared).toBe(shared);
  expect(union.more).toEqual([3, 4, 7]);
  const common = nodeSetIntersection(noWork())(parts.slice(1));
  expect(common.shared).toBe(shared);
  expect(common.more).toEqual([7]);
});

test.each([
  [16, 0],
  [17, 17],
])('%i nodes besides the shared ones: %i of them in a bitset of its own', (besides, own) => {
  const shared = bitsetOf(nodes, [139]);
  const part = { shared, more: everyNode.slice(0, besides) };
  const unionOf = nodeSetUnion(nodes, noWork());
  const alone = unionOf([part]);
  const both = unionOf([part, { shared, more: [0] }]);
  for (const union of [alone, both]) {
    expect(listOf(union)).toEqual([...part.more, 139]);
    expect([...members(union.shared)]).toHaveLength(1 + own);
  }
  expect([...members(shared)]).toEqual([139]);
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

test.each([
  ['listed', [5], [5], 5, true],
  ['listed, below what counts', [5], [5], 6, false],
  ['in the first word that counts', [37, ...Array(20).keys()], [37], 37, true],
  ['in a later word', [64, ...Array(20).keys()], [64, ...Array(20).keys()], 25, true],
])('a node in common %s', (_, one, other, least, expected) => {
  const setOf = (some: readonly number[]) =>
    nodeSetOf(
      nothing,
      nodes,
      [...some].sort((first, second) => first - second),
    );
  expect(haveInCommon(setOf(one), setOf(other), least)).toBe(expected);
  expect(haveInCommon(setOf(other), setOf(one), least)).toBe(expected);
});

test('a single set is what it is joined to, or has in common with itself', () => {
  for (const count of [3, 16, 40]) {
    const set = nodeSetOf(nothing, nodes, everyNode.slice(0, count));
    expect(nodeSetUnion(nodes, noWork())([set])).toBe(set);
    expect(nodeSetIntersection(noWork())([set, set])).toBe(set);
  }
  const plain = nodeSetOf(bitset(70), 70, [3]);
  expect(nodeSetUnion(70, noWork())([plain])).toBe(plain);
});

test('the work is the words that are joined, and the nodes that are looked at', () => {
  const few = [[3], [3, 69]].map((some) => nodeSetOf(bitset(70), 70, some));
  const listed = [
    [3, 5],
    [4, 5, 6],
  ].map((some) => nodeSetOf(nothing, nodes, some));
  const long = [[...Array(10).keys()], [100, 101, 102, 103, 104, 105, 106, 107]].map((some) =>
    nodeSetOf(nothing, nodes, some),
  );
  const workOf = (make: (work: Work) => unknown) => {
    const work = noWork();
    make(work);
    return [work.words, work.nodes];
  };
  expect(workOf((work) => nodeSetUnion(70, work)(few))).toEqual([6, 0]);
  expect(workOf((work) => nodeSetIntersection(work)(few))).toEqual([6, 0]);
  expect(workOf((work) => nodeSetUnion(nodes, work)(listed))).toEqual([0, 7]);
  expect(workOf((work) => nodeSetIntersection(work)(listed))).toEqual([0, 7]);
  // More than a list may hold gets a bitset of five words.
  expect(workOf((work) => nodeSetUnion(nodes, work)(long))).toEqual([5, 20]);
});
