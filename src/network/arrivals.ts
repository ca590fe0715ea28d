import type { DataSet } from '../company/dataKind.ts';
import { addAll, addBit, type Bitset, bitset, keepCommon, members } from './bitset.ts';
import type { Network } from './network.ts';

/** The channels that a kind of data reaches from another channel; systems in the set mean nothing. */
export function receivers(network: Network, kind: DataSet): Bitset {
  const reach = network.reach(kind);
  const once = bitset(network.nodes);
  const twice = bitset(network.nodes);
  // Each channel is in its own row, so one that is in two rows is reached from another.
  for (let channel = 0; channel < network.channels; channel++) {
    const again = reach.row(channel).slice();
    keepCommon(again, once);
    addAll(twice, again);
    addAll(once, reach.row(channel));
  }
  return twice;
}

/** The channels from which a kind of data reaches another channel. */
export function senders(network: Network, kind: DataSet): Bitset {
  const reach = network.reach(kind);
  const sending = bitset(network.nodes);
  for (let channel = 0; channel < network.channels; channel++) {
    for (const node of members(reach.row(channel))) {
      // Channels come before systems.
      if (node >= network.channels) break;
      if (node === channel) continue;
      addBit(sending, channel);
      break;
    }
  }
  return sending;
}
