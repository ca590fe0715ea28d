import type { DataSet } from '../company/dataKind.ts';
import { addBit, type Bitset, bitset } from './bitset.ts';
import { type Condensation, forEachTarget } from './condensation.ts';
import { type Network, reachOfEach } from './network.ts';

/** The channels that some kind of data reaches from another channel. */
export function receivers(network: Network, data: DataSet): Bitset {
  return channelsThat(network, data, (graph, channels) => {
    const receives = new Uint8Array(graph.count);
    // What leads to a component has a higher number, so that all of it has been looked at before.
    for (let component = graph.count - 1; component >= 0; component--) {
      if (!receives[component] && !channels[component]) continue;
      forEachTarget(graph, component, (target) => {
        receives[target] = 1;
      });
    }
    return receives;
  });
}

/** The channels from which some kind of data reaches another channel. */
export function senders(network: Network, data: DataSet): Bitset {
  return channelsThat(network, data, (graph, channels) => {
    const sends = new Uint8Array(graph.count);
    for (let component = 0; component < graph.count; component++) {
      forEachTarget(graph, component, (target) => {
        if (sends[target] || channels[target]) sends[component] = 1;
      });
    }
    return sends;
  });
}

/** The channels whose component is among the found ones, or holds another channel, for any of the data. */
function channelsThat(
  network: Network,
  data: DataSet,
  find: (graph: Condensation, channels: Int32Array) => Uint8Array,
): Bitset {
  const found = bitset(network.nodes);
  for (const { graph } of reachOfEach(network, data)) {
    const channels = channelCounts(network, graph);
    const components = find(graph, channels);
    for (let channel = 0; channel < network.channels; channel++) {
      const component = graph.of[channel] as number;
      if (components[component] || (channels[component] as number) > 1) addBit(found, channel);
    }
  }
  return found;
}

/** How many channels each component has. */
function channelCounts(network: Network, { count, of }: Condensation): Int32Array {
  const counts = new Int32Array(count);
  for (let channel = 0; channel < network.channels; channel++) {
    const component = of[channel] as number;
    counts[component] = (counts[component] as number) + 1;
  }
  return counts;
}
