import * as z from 'zod';
import { allData } from '../company/dataKind.ts';
import { type Bitset, bitset, hasBit } from '../network/bitset.ts';
import { type Network, reachedBy } from '../network/network.ts';
import { bestSystem } from './bestSystem.ts';
import { defineMetric } from './metric.ts';
import { channelFinding, overChannels } from './overChannels.ts';
import { filterParameter } from './parameters.ts';

/** Share of channels linked both ways with one and the same system. */
export const commonBase = defineMetric({
  id: 'common-base',
  unit: 'share',
  reads: ['flows'],
  parameters: z.strictObject({ channels: filterParameter }),
  measure(network, { channels }) {
    const rows = anyDataRows(network);
    const best = bestSystem(
      network,
      channels,
      (channel, system) =>
        hasBit(rows[channel] as Bitset, system) && hasBit(rows[system] as Bitset, channel),
    );
    return overChannels(network, channels, { minimum: 2 }, (channel) =>
      channelFinding(network, channel, {
        code: 'on-common-base',
        holds: best.channels.has(channel),
        entities: [`channel:${network.world.channels[channel]?.id}`, ...best.entities],
      }),
    );
  },
});

/** For each node, the nodes that some kind of data reaches from it. */
function anyDataRows(network: Network): Bitset[] {
  if (network.world.systems.length === 0)
    return Array.from({ length: network.nodes }, () => bitset(network.nodes));
  return Array.from({ length: network.nodes }, (_, node) =>
    reachedBy(network, allData, 'any', undefined, node),
  );
}
