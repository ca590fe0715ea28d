import * as z from 'zod';
import { customerData, eachKind } from '../company/dataKind.ts';
import { type Bitset, members } from '../network/bitset.ts';
import type { Network } from '../network/network.ts';
import { defineMetric } from './metric.ts';
import { channelFinding, overChannels } from './overChannels.ts';
import { filterParameter } from './parameters.ts';

/** Share of channels that both send customer data to another channel and get it from one. */
export const twoWayChannels = defineMetric({
  id: 'two-way-channels',
  unit: 'share',
  parameters: z.strictObject({ channels: filterParameter }),
  measure(network, { channels }) {
    const { sending, receiving } = sendersAndReceivers(network);
    return overChannels(network, channels, { minimum: 2 }, (channel) =>
      channelFinding(network, channel, {
        code: 'two-way',
        holds: sending.has(channel) && receiving.has(channel),
      }),
    );
  },
});

/** Channels of one component share a row, so each row is walked once. */
function sendersAndReceivers(network: Network): { sending: Set<number>; receiving: Set<number> } {
  const sending = new Set<number>();
  const receiving = new Set<number>();
  for (const kind of eachKind(customerData)) {
    const reach = network.reach(kind);
    const channelsOf = new Map<Bitset, number[]>();
    for (let channel = 0; channel < network.channels; channel++) {
      const row = reach.row(channel);
      const reached = channelsOf.get(row) ?? [...members(row)].filter((node) => node < network.channels);
      if (reached.length > 1) sending.add(channel);
      if (channelsOf.has(row)) receiving.add(channel);
      else for (const other of reached) if (other !== channel) receiving.add(other);
      channelsOf.set(row, reached);
    }
  }
  return { sending, receiving };
}
