import * as z from 'zod';
import { eachKind } from '../company/dataKind.ts';
import { countBits, type Bitset, hasBit } from '../network/bitset.ts';
import type { Network } from '../network/network.ts';
import { defineMetric } from './metric.ts';
import { channelFinding, overChannels } from './overChannels.ts';
import { filterParameter } from './parameters.ts';

/** Share of channels personalised with a kind of data that reaches them from another channel. */
export const personalisation = defineMetric({
  id: 'personalisation',
  unit: 'share',
  parameters: z.strictObject({ channels: filterParameter }),
  measure(network, { channels }) {
    return overChannels(network, channels, { minimum: 2 }, (channel) => {
      const { personalisedWith, personalisedAt } = network.world.channels[channel] as (typeof network.world.channels)[number];
      return channelFinding(network, channel, {
        code: 'personalised',
        holds: eachKind(personalisedWith).some((kind) => comesFromAnotherChannel(network, kind, channel)),
        data: personalisedWith,
        at: personalisedAt,
      });
    });
  },
});

function comesFromAnotherChannel(network: Network, kind: number, channel: number): boolean {
  const reach = network.reach(kind);
  const seen = new Set<Bitset>();
  for (let other = 0; other < network.channels; other++) {
    const row = reach.row(other);
    if (other === channel || seen.has(row)) continue;
    seen.add(row);
    if (hasBit(row, channel) && countBits(row) > 1) return true;
  }
  return false;
}
