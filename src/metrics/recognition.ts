import * as z from 'zod';
import { recognisedBy } from '../network/recognition.ts';
import { defineMetric } from './metric.ts';
import { overPairs } from './overPairs.ts';
import { filterParameter } from './parameters.ts';

/** Share of pairs (a, b) where b recognises the customers of a. */
export const recognition = defineMetric({
  id: 'recognition',
  unit: 'share',
  reads: ['flows', 'identifiers', 'systems'],
  parameters: z.strictObject({ from: filterParameter, to: filterParameter }),
  measure(network, { from, to }) {
    return overPairs(network, { from, to, code: 'recognised', row: recognisedBy(network) });
  },
});
