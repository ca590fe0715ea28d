import * as z from 'zod';
import { customerData } from '../company/dataKind.ts';
import { receivers, senders } from '../network/arrivals.ts';
import { hasBit } from '../network/bitset.ts';
import { defineMetric } from './metric.ts';
import { overChannels } from './overChannels.ts';
import { filterParameter } from './parameters.ts';

/** Share of channels that both send customer data to another channel and get it from one. */
export const twoWayChannels = defineMetric({
  id: 'two-way-channels',
  unit: 'share',
  reads: ['flows'],
  parameters: z.strictObject({ channels: filterParameter }),
  measure(network, { channels }) {
    const sending = senders(network, customerData);
    const receiving = receivers(network, customerData);
    return overChannels(network, channels, {
      minimum: 2,
      code: 'two-way',
      holds: (channel) => hasBit(sending, channel) && hasBit(receiving, channel),
    });
  },
});
