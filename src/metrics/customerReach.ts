import * as z from 'zod';
import { contextData, dataSet } from '../company/dataKind.ts';
import { keepCommon } from '../network/bitset.ts';
import { reachedBy } from '../network/network.ts';
import { defineMetric } from './metric.ts';
import { overPairs } from './overPairs.ts';
import { ageBound, filterParameter, withinParameter } from './parameters.ts';

const identity = dataSet(['identity']);

/** Share of pairs (a, b) where identity and at least one context kind reach b from a. */
export const customerReach = defineMetric({
  id: 'customer-reach',
  unit: 'share',
  reads: ['flows'],
  parameters: z.strictObject({
    within: withinParameter,
    from: filterParameter,
    to: filterParameter,
  }),
  measure(network, { within, from, to }) {
    const bound = ageBound(within);
    const row = (a: number) => {
      const known = reachedBy(network, contextData, 'any', bound, a);
      keepCommon(known, network.reach(identity, bound).row(a));
      return known;
    };
    return overPairs(network, { from, to, code: 'customer-reaches', row });
  },
});
