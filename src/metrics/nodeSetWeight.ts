import type { Bitset } from '../network/bitset.ts';
import type { Network } from '../network/network.ts';
import { holds, type NodeSet } from '../network/nodeSet.ts';

/**
 * What some of the channels weigh: those of a set that are among `counted`, and are not `except`.
 * What a shared part weighs is worked out once for all sets that have it.
 */
export function nodeSetWeight(
  { nodes, work }: Network,
  counted: readonly number[],
  weights: readonly number[],
): (set: NodeSet, except?: number) => number {
  const weightOf = new Float64Array(nodes);
  for (const channel of counted) weightOf[channel] = weights[channel] as number;
  const known = new Map<Bitset, number>();
  const ofShared = (shared: Bitset): number => {
    const weight = known.get(shared) ?? bitsetWeight(shared, weightOf);
    if (!known.has(shared)) work.words += shared.length;
    known.set(shared, weight);
    return weight;
  };
  return (set, except) => {
    let weight = ofShared(set.shared);
    work.nodes += set.more.length;
    for (const node of set.more) weight += weightOf[node] as number;
    const isLeftOut = except !== undefined && holds(set, except);
    return isLeftOut ? weight - (weightOf[except] as number) : weight;
  };
}

function bitsetWeight(set: Bitset, weightOf: Float64Array): number {
  let weight = 0;
  for (let word = 0; word < set.length; word++) {
    for (let bits = set[word] as number; bits !== 0; bits &= bits - 1) {
      weight += weightOf[(word << 5) + 31 - Math.clz32(bits & -bits)] as number;
    }
  }
  return weight;
}
