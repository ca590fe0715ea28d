import * as z from 'zod';
import { customerData, type DataSet, eachKind } from '../company/dataKind.ts';
import { receivers, senders } from '../network/arrivals.ts';
import { addAll, type Bitset, bitset, hasBit } from '../network/bitset.ts';
import type { Network } from '../network/network.ts';
import { defineMetric } from './metric.ts';
import { channelFinding, overChannels } from './overChannels.ts';
import { filterParameter } from './parameters.ts';

/** Share of channels that both send customer data to another channel and get it from one. */
export const twoWayChannels = defineMetric({
  id: 'two-way-channels',
  unit: 'share',
  reads: ['flows'],
  parameters: z.strictObject({ channels: filterParameter }),
  measure(network, { channels }) {
    const sending = forAnyKind(network, senders);
    const receiving = forAnyKind(network, receivers);
    return overChannels(network, channels, { minimum: 2 }, (channel) =>
      channelFinding(network, channel, {
        code: 'two-way',
        holds: hasBit(sending, channel) && hasBit(receiving, channel),
      }),
    );
  },
});

function forAnyKind(network: Network, find: (network: Network, kind: DataSet) => Bitset): Bitset {
  const found = bitset(network.nodes);
  for (const kind of eachKind(customerData)) addAll(found, find(network, kind));
  return found;
}
