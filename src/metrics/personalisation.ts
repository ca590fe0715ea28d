import * as z from 'zod';
import { allData, eachKind } from '../company/dataKind.ts';
import { receivers } from '../network/arrivals.ts';
import { type Bitset, hasBit } from '../network/bitset.ts';
import { defineMetric } from './metric.ts';
import { channelFinding, overChannels } from './overChannels.ts';
import { filterParameter } from './parameters.ts';

/** Share of channels personalised with a kind of data that reaches them from another channel. */
export const personalisation = defineMetric({
  id: 'personalisation',
  unit: 'share',
  reads: ['flows', 'personalisation'],
  parameters: z.strictObject({ channels: filterParameter }),
  measure(network, { channels }) {
    const receiversOf = new Map(
      eachKind(allData).map((kind) => [kind, receivers(network, kind)] as const),
    );
    return overChannels(network, channels, { minimum: 2 }, (channel) => {
      const { personalisedWith, personalisedAt } = network.world.channels[
        channel
      ] as (typeof network.world.channels)[number];
      return channelFinding(network, channel, {
        code: 'personalised',
        holds: eachKind(personalisedWith).some((kind) =>
          hasBit(receiversOf.get(kind) as Bitset, channel),
        ),
        data: personalisedWith,
        at: personalisedAt,
      });
    });
  },
});
