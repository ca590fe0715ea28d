import * as z from 'zod';
import { dataSet } from '../company/dataKind.ts';
import { channelGroups } from '../network/groups.ts';
import { defineMetric } from './metric.ts';
import { overChannels } from './overChannels.ts';
import { ageBound, dataParameter, filterParameter, listOf, withinParameter } from './parameters.ts';

/** Share of channels that share one of `data` with another channel, either way. */
export const linkedChannels = defineMetric({
  id: 'linked-channels',
  unit: 'share',
  reads: ['flows'],
  parameters: z.strictObject({
    data: dataParameter,
    within: withinParameter,
    channels: filterParameter,
  }),
  measure(network, { data, within, channels }) {
    const kinds = dataSet(listOf(data));
    const groups = channelGroups(network, kinds, ageBound(within));
    const linked = new Set(groups.filter(({ length }) => length > 1).flat());
    return overChannels(network, channels, {
      minimum: 2,
      code: 'linked',
      data: kinds,
      holds: (channel) => linked.has(channel),
    });
  },
});
