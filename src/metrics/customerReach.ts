import * as z from 'zod';
import { contextData, dataSet } from '../company/dataKind.ts';
import { nodeSetIntersection } from '../network/nodeSetIntersection.ts';
import { reachedBy } from '../network/reachedBy.ts';
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
    const context = reachedBy(network, contextData, 'any', bound);
    const known = network.reach(identity, bound);
    const both = nodeSetIntersection(network.work);
    const row = (a: number) => both([known.from(a), context(a)]);
    return overPairs(network, { from, to, code: 'customer-reaches', row });
  },
});
