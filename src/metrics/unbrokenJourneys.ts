import * as z from 'zod';
import { needEvidence, selectJourneys } from './continuity.ts';
import { assumed, meanOf } from './measurement.ts';
import { defineMetric } from './metric.ts';
import { idsParameter } from './parameters.ts';

/** Share of journeys without a missing need; journeys that need nothing prove nothing and are left out. */
export const unbrokenJourneys = defineMetric({
  id: 'unbroken-journeys',
  unit: 'share',
  reads: ['flows', 'journeys'],
  parameters: z.strictObject({ journeys: idsParameter.optional() }),
  measure(network, { journeys }) {
    const selected = selectJourneys(network, journeys);
    if (typeof selected === 'number') return assumed(selected);
    const telling = selected.filter(({ known, needs }) => known !== 'complete' || needs.length > 0);
    return meanOf(
      telling.map((journey) => {
        const unmet = needEvidence(network, journey).filter(({ value }) => value === 0);
        // What is not known of a journey may be what brings a missing need.
        const unbroken = journey.known === 'complete' ? unmet.length === 0 : journey.known === 1;
        return {
          code: 'journey-unbroken',
          entities: [`journey:${journey.id}`],
          data: unmet.reduce((kinds, { data }) => kinds | data, 0),
          value: unbroken ? 1 : 0,
          at: journey.at,
        };
      }),
      selected.length === 0 ? 'no-journeys' : 'no-needs',
    );
  },
});
