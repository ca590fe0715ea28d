import { type Bitset, bitsetOf, hasBit } from './bitset.ts';

/**
 * Some of the nodes of a network. Most of the sets that come up differ from one another by a few
 * nodes only: they share a bitset, and list what they hold besides.
 */
export interface NodeSet {
  /** Not to be changed. */
  shared: Bitset;
  /** Not in `shared`; in rising order. */
  more: readonly number[];
}

/** A bitset of so few words costs less than finding out whether it could be shared. */
const fewWords = 4;

/** Whether the sets of a network are plain bitsets of their own, without anything besides. */
export function isPlain(set: Bitset): boolean {
  return set.length <= fewWords;
}

/**
 * With more than this besides the shared part, a set gets a bitset of its own. In a chain, where
 * every set differs, lists up to this length take about as much as the bitsets that they save.
 */
export function mostBesides(nodes: number): number {
  return nodes <= fewWords * 32 ? 0 : Math.max(16, Math.ceil(Math.sqrt(nodes) / 4));
}

/** What plain sets hold besides their bitset. */
export const nothingBesides: readonly number[] = [];

export function holds({ shared, more }: NodeSet, node: number): boolean {
  if (hasBit(shared, node)) return true;
  let low = 0;
  let high = more.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((more[middle] as number) < node) low = middle + 1;
    else high = middle;
  }
  return more[low] === node;
}

/** Puts nodes in rising order. */
export function inOrder(nodes: number[]): number[] {
  return nodes.length < 2 ? nodes : nodes.sort((one, other) => one - other);
}

/** Whether two sets have a node in common, those below `least` left out. */
export function haveInCommon(one: NodeSet, other: NodeSet, least: number): boolean {
  const isInBoth = (set: NodeSet) => (node: number) => node >= least && holds(set, node);
  if (one.more.some(isInBoth(other)) || other.more.some(isInBoth(one))) return true;
  const first = least >> 5;
  for (let word = first; word < one.shared.length; word++) {
    const common = (one.shared[word] as number) & (other.shared[word] as number);
    if ((word === first ? common >>> (least & 31) : common) !== 0) return true;
  }
  return false;
}

/** A set of nodes in rising order; `nothing` is the empty bitset of the network. */
export function nodeSetOf(nothing: Bitset, nodes: number, members: readonly number[]): NodeSet {
  return members.length <= mostBesides(nodes)
    ? { shared: nothing, more: members }
    : { shared: bitsetOf(nodes, members), more: nothingBesides };
}
