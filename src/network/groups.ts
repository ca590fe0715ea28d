import { type DataSet, eachKind, noData, productData } from '../company/dataKind.ts';
import type { Age } from '../company/freshness.ts';
import { type Bitset, members } from './bitset.ts';
import type { Network } from './network.ts';

/**
 * The groups of channels that are linked: two channels are in one group when some kind of `data`
 * is shared between them, either way, or over others of the group. Largest group first, then by
 * the first channel; channels of a group in the order of their numbers.
 */
export function channelGroups(network: Network, data: DataSet, within?: Age): number[][] {
  const parent = Int32Array.from({ length: network.channels }, (_, channel) => channel);
  const root = (channel: number): number => {
    let at = channel;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  for (const kind of eachKind(data)) {
    const reach = network.reach(kind, within);
    const done = new Set<Bitset>();
    // A system that brings a product kind to several channels links them.
    const from = (kind & productData) === noData ? network.channels : network.nodes;
    for (let node = 0; node < from; node++) {
      const row = reach.row(node);
      if (done.has(row)) continue;
      done.add(row);
      joinChannels(row, network.channels, root, parent);
    }
  }
  const groups = new Map<number, number[]>();
  for (let channel = 0; channel < network.channels; channel++) {
    const group = groups.get(root(channel));
    if (group) group.push(channel);
    else groups.set(root(channel), [channel]);
  }
  return [...groups.values()].sort((one, other) => other.length - one.length);
}

/** A row holds its own node, and all it reaches: the channels among them are one group. */
function joinChannels(row: Bitset, channels: number, root: (channel: number) => number, parent: Int32Array): void {
  let first = -1;
  for (const node of members(row)) {
    if (node >= channels) return;
    if (first === -1) first = root(node);
    else {
      const other = root(node);
      // The lower number leads, so that the outcome does not depend on the order of joining.
      const low = Math.min(first, other);
      parent[Math.max(first, other)] = low;
      first = low;
    }
  }
}
