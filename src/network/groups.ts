import { type DataSet, eachKind, noData, productData } from '../company/dataKind.ts';
import type { Age } from '../company/freshness.ts';
import {
  addAll,
  addBit,
  type Bitset,
  bitset,
  firstMember,
  keepCommon,
  members,
  removeAll,
} from './bitset.ts';
import type { Network } from './network.ts';

/**
 * The groups of channels that are linked: two channels are in one group when some kind of `data`
 * is shared between them, either way, or over others of the group. Largest group first, then by
 * the first channel; channels of a group in the order of their numbers.
 */
export function channelGroups(network: Network, data: DataSet, within?: Age): number[][] {
  const groups = singleGroups(network);
  for (const kind of eachKind(data)) {
    const reach = network.reach(kind, within);
    const done = new Set<Bitset>();
    // A system that brings a product kind to several channels links them.
    const from = (kind & productData) === noData ? network.channels : network.nodes;
    for (let node = 0; node < from; node++) {
      const row = reach.row(node);
      if (done.has(row)) continue;
      done.add(row);
      groups.join(row);
    }
  }
  return groups.list().sort((one, other) => other.length - one.length);
}

/** Groups that begin with a channel each and only ever grow: a union-find that keeps the sets, too. */
function singleGroups({ channels, nodes }: Network) {
  const all = bitset(nodes);
  const parent = Int32Array.from({ length: channels }, (_, channel) => channel);
  const setOf = Array.from({ length: channels }, (_, channel) => {
    const set = bitset(nodes);
    addBit(set, channel);
    addBit(all, channel);
    return set;
  });
  const rootOf = (channel: number): number => {
    let at = channel;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  return {
    /** Makes one group of all that have a channel among the nodes. */
    join(row: Bitset): void {
      const left = row.slice();
      keepCommon(left, all);
      let joined: number | null = null;
      for (let next = firstMember(left); next !== null; next = firstMember(left)) {
        const root = rootOf(next);
        removeAll(left, setOf[root] as Bitset);
        if (joined === null) {
          joined = root;
          continue;
        }
        // The lower number leads, so that the outcome does not depend on the order of joining.
        const low: number = Math.min(joined, root);
        const high = Math.max(joined, root);
        parent[high] = low;
        addAll(setOf[low] as Bitset, setOf[high] as Bitset);
        joined = low;
      }
    },
    /** Each group once, by its first channel. */
    list(): number[][] {
      return setOf
        .filter((_, channel) => parent[channel] === channel)
        .map((set) => [...members(set)]);
    },
  };
}
