import * as z from 'zod';
import { dataSet } from '../company/dataKind.ts';
import { channelGroups } from '../network/groups.ts';
import { defineMetric } from './metric.ts';
import { overChannels } from './overChannels.ts';
import { dataParameter, filterParameter, listOf } from './parameters.ts';
import { selectChannels, weightOf } from './selection.ts';

/** Share of channels in the largest group of channels that are linked with each other. */
export const largestGroup = defineMetric({
  id: 'largest-group',
  unit: 'share',
  reads: ['flows'],
  parameters: z.strictObject({ data: dataParameter, channels: filterParameter }),
  measure(network, { data, channels }) {
    const kinds = dataSet(listOf(data));
    const selection = selectChannels(network, channels);
    const selected = new Set(selection.decided);
    const groups = channelGroups(network, kinds).map((group) =>
      group.filter((channel) => selected.has(channel)),
    );
    const weights = groups.map((group) => weightOf(selection, group));
    const most = weights.reduce((one, other) => Math.max(one, other), 0);
    const largest = new Set(groups[weights.indexOf(most)]);
    return overChannels(network, channels, {
      minimum: 2,
      code: 'in-largest-group',
      data: kinds,
      holds: (channel) => largest.has(channel),
    });
  },
});
