import { type DataSet, eachKind, noData, productData } from '../company/dataKind.ts';
import type { Age } from '../company/freshness.ts';
import { type Condensation, forEachMember, forEachTarget } from './condensation.ts';
import type { Network } from './network.ts';
import type { Reachability } from './reachability.ts';
import { type UnionFind, unionFind } from './unionFind.ts';

const none = -1;

/**
 * The groups of channels that are linked: two channels are in one group when some kind of `data`
 * is shared between them, either way, or over others of the group. Largest group first, then by
 * the first channel; channels of a group in the order of their numbers.
 */
export function channelGroups(network: Network, data: DataSet, within?: Age): number[][] {
  const groups = unionFind(network.channels);
  const done = new Map<Reachability, 'channels' | 'all'>();
  for (const kind of eachKind(data)) {
    const reach = network.reach(kind, within);
    // A system that brings a product kind to several channels links them.
    const origins = (kind & productData) === noData ? 'channels' : 'all';
    if (done.get(reach) === 'all' || done.get(reach) === origins) continue;
    done.set(reach, origins);
    joinLinked(groups, reach.graph, network.channels, origins);
  }
  return groups.lists().sort((one, other) => other.length - one.length);
}

/**
 * Joins all channels that one origin reaches. What is behind an origin is joined edge by edge: a
 * component and one that it leads to have the channels of the latter in common.
 */
function joinLinked(
  groups: UnionFind,
  graph: Condensation,
  channels: number,
  origins: 'channels' | 'all',
): void {
  const nearest = nearestChannels(graph, channels);
  const isBehind = new Uint8Array(graph.count).fill(origins === 'all' ? 1 : 0);
  for (let component = graph.count - 1; component >= 0; component--) {
    const channel = nearest[component] as number;
    if (channel === none) continue;
    forEachMember(graph, component, (member) => {
      if (member >= channels) return;
      isBehind[component] = 1;
      groups.join(channel, member);
    });
    if (!isBehind[component]) continue;
    forEachTarget(graph, component, (target) => {
      if (nearest[target] === none) return;
      isBehind[target] = 1;
      groups.join(channel, nearest[target] as number);
    });
  }
}

/** For each component one channel in it or behind it; none where there is no channel. */
function nearestChannels(graph: Condensation, channels: number): Int32Array {
  const nearest = new Int32Array(graph.count).fill(none);
  for (let component = 0; component < graph.count; component++) {
    const lowest = graph.members[graph.first[component] as number] as number;
    // Channels come before systems.
    if (lowest < channels) nearest[component] = lowest;
    else {
      forEachTarget(graph, component, (target) => {
        if (nearest[target] !== none) nearest[component] = nearest[target] as number;
      });
    }
  }
  return nearest;
}
