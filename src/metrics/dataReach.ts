import * as z from 'zod';
import { dataSet } from '../company/dataKind.ts';
import { reachedBy } from '../network/reachedBy.ts';
import { defineMetric } from './metric.ts';
import { overPairs } from './overPairs.ts';
import { ageBound, dataParameter, filterParameter, listOf, withinParameter } from './parameters.ts';

/** Share of pairs (a, b) where `data` reaches b from a: all of its kinds, or any. */
export const dataReach = defineMetric({
  id: 'data-reach',
  unit: 'share',
  reads: ['flows'],
  parameters: z.strictObject({
    data: dataParameter,
    match: z.enum(['all', 'any']).optional(),
    within: withinParameter,
    from: filterParameter,
    to: filterParameter,
  }),
  measure(network, { data, match = 'all', within, from, to }) {
    const kinds = dataSet(listOf(data));
    const row = reachedBy(network, kinds, match, ageBound(within));
    return overPairs(network, { from, to, code: 'data-reaches', data: kinds, row });
  },
});
