import * as z from 'zod';
import { type DataSet, eachKind, noData } from '../company/dataKind.ts';
import { receivers } from '../network/arrivals.ts';
import { type Bitset, hasBit } from '../network/bitset.ts';
import { defineMetric } from './metric.ts';
import { overChannels } from './overChannels.ts';
import { filterParameter } from './parameters.ts';

/** Share of channels personalised with a kind of data that reaches them from another channel. */
export const personalisation = defineMetric({
  id: 'personalisation',
  unit: 'share',
  reads: ['flows', 'personalisation'],
  parameters: z.strictObject({ channels: filterParameter }),
  measure(network, { channels }) {
    const found = new Map<DataSet, Bitset>();
    const receiversOf = (kind: DataSet): Bitset => {
      const known = found.get(kind) ?? receivers(network, kind);
      found.set(kind, known);
      return known;
    };
    const usedBy = (channel: number) => network.world.channels[channel]?.personalisedWith ?? noData;
    return overChannels(network, channels, {
      minimum: 2,
      code: 'personalised',
      holds: (channel) =>
        eachKind(usedBy(channel)).some((kind) => hasBit(receiversOf(kind), channel)),
      about: (channel) => ({
        data: usedBy(channel),
        at: network.world.channels[channel]?.personalisedAt,
      }),
    });
  },
});
