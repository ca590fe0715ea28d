import * as z from 'zod';
import { measured } from './measurement.ts';
import { defineMetric } from './metric.ts';
import { channelEvidence } from './overChannels.ts';
import { filterParameter, idsParameter } from './parameters.ts';
import { selectChannels } from './selection.ts';

/** Number of channels, of some kinds or of all. */
export const channelCount = defineMetric({
  id: 'channel-count',
  unit: 'count',
  reads: [],
  parameters: z.strictObject({
    kinds: filterParameter.unwrap().shape.kinds,
    ids: idsParameter.optional(),
  }),
  step: () => 1,
  measure(network, { kinds, ids }) {
    const { decided, undecided } = selectChannels(network, { kinds, ids });
    const open = network.world.assume === 1 ? undecided.length : 0;
    return measured(decided.length + open, () =>
      decided.map((channel) => channelEvidence(network, channel, { code: 'channel-counted' }, 1)),
    );
  },
});
