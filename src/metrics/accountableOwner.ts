import * as z from 'zod';
import { defineMetric } from './metric.ts';
import { overChannels } from './overChannels.ts';
import { filterParameter } from './parameters.ts';

/** Share of channels with an owner. */
export const accountableOwner = defineMetric({
  id: 'accountable-owner',
  unit: 'share',
  reads: ['owner'],
  parameters: z.strictObject({ channels: filterParameter }),
  measure(network, { channels }) {
    return overChannels(network, channels, {
      minimum: 1,
      code: 'channel-owned',
      holds: (channel) => network.world.channels[channel]?.owners.length !== 0,
      about: (channel) => ({ at: network.world.channels[channel]?.teamAt }),
    });
  },
});
