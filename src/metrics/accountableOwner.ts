import * as z from 'zod';
import { defineMetric } from './metric.ts';
import { channelFinding, overChannels } from './overChannels.ts';
import { filterParameter } from './parameters.ts';

/** Share of channels with an owner. */
export const accountableOwner = defineMetric({
  id: 'accountable-owner',
  unit: 'share',
  reads: ['owner'],
  parameters: z.strictObject({ channels: filterParameter }),
  measure(network, { channels }) {
    return overChannels(network, channels, { minimum: 1 }, (channel) => {
      const { owners, teamAt } = network.world.channels[
        channel
      ] as (typeof network.world.channels)[number];
      return channelFinding(network, channel, {
        code: 'channel-owned',
        holds: owners.length > 0,
        at: teamAt,
      });
    });
  },
});
