import * as z from 'zod';
import { dataSet } from '../company/dataKind.ts';
import { type Bitset, hasBit } from '../network/bitset.ts';
import { reachedBy } from '../network/network.ts';
import { bestSystem } from './bestSystem.ts';
import { defineMetric } from './metric.ts';
import { channelFinding, overChannels } from './overChannels.ts';
import { dataParameter, filterParameter, listOf } from './parameters.ts';

/** Share of channels that all of `data` reaches from one and the same system. */
export const offerCoherence = defineMetric({
  id: 'offer-coherence',
  unit: 'share',
  reads: ['flows'],
  parameters: z.strictObject({ data: dataParameter, channels: filterParameter }),
  measure(network, { data, channels }) {
    const kinds = dataSet(listOf(data));
    const rows = new Map<number, Bitset>();
    const rowOf = (system: number) => {
      const row = rows.get(system) ?? reachedBy(network, kinds, 'all', undefined, system);
      rows.set(system, row);
      return row;
    };
    const best = bestSystem(network, channels, (channel, system) => hasBit(rowOf(system), channel));
    return overChannels(network, channels, { minimum: 2 }, (channel) =>
      channelFinding(network, channel, {
        code: 'same-offers',
        holds: best.channels.has(channel),
        data: kinds,
        entities: [`channel:${network.world.channels[channel]?.id}`, ...best.entities],
      }),
    );
  },
});
