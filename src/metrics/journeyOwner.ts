import * as z from 'zod';
import { selectJourneys } from './continuity.ts';
import { assumed, meanOf } from './measurement.ts';
import { defineMetric } from './metric.ts';
import { idsParameter } from './parameters.ts';

/** Share of journeys with an owner. */
export const journeyOwner = defineMetric({
  id: 'journey-owner',
  unit: 'share',
  reads: ['owner', 'journeys'],
  parameters: z.strictObject({ journeys: idsParameter.optional() }),
  measure(network, { journeys }) {
    const selected = selectJourneys(network, journeys);
    if (typeof selected === 'number') return assumed(selected);
    return meanOf(
      selected.map(({ id, owned, teamAt }) => ({
        code: 'journey-owned',
        entities: [`journey:${id}`],
        data: 0,
        value: owned ? 1 : 0,
        at: teamAt,
      })),
      'no-journeys',
    );
  },
});
