import * as z from 'zod';
import { meanOf } from './measurement.ts';
import { defineMetric } from './metric.ts';

/** Share of systems with an owner. */
export const systemOwner = defineMetric({
  id: 'system-owner',
  unit: 'share',
  reads: ['owner'],
  parameters: z.strictObject({}),
  measure({ world }) {
    return meanOf(
      world.systems.map(({ id, owned, teamAt }) => ({
        code: 'system-owned',
        entities: [`system:${id}`],
        data: 0,
        value: owned ? 1 : 0,
        at: teamAt,
      })),
      'no-systems',
    );
  },
});
