import * as z from 'zod';
import { dataSet } from '../company/dataKind.ts';
import { reachedBy } from '../network/reachedBy.ts';
import { bestSystem } from './bestSystem.ts';
import { defineMetric } from './metric.ts';
import { overChannels } from './overChannels.ts';
import { dataParameter, filterParameter, listOf } from './parameters.ts';

/** Share of channels that all of `data` reaches from one and the same system. */
export const offerCoherence = defineMetric({
  id: 'offer-coherence',
  unit: 'share',
  reads: ['flows'],
  parameters: z.strictObject({ data: dataParameter, channels: filterParameter }),
  measure(network, { data, channels }) {
    const kinds = dataSet(listOf(data));
    const best = bestSystem(network, channels, reachedBy(network, kinds, 'all'));
    return overChannels(network, channels, {
      minimum: 2,
      code: 'same-offers',
      data: kinds,
      holds: best.serves,
      and: best.entities,
    });
  },
});
