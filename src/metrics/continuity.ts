import * as z from 'zod';
import type { World, WorldJourney } from '../company/world.ts';
import { needOutcome } from '../network/needs.ts';
import type { Network } from '../network/network.ts';
import { assumed, type Evidence, meanOf } from './measurement.ts';
import { defineMetric } from './metric.ts';
import { idsParameter, listOf } from './parameters.ts';

/** Share of the needs in journey steps that are met in time. */
export const continuity = defineMetric({
  id: 'continuity',
  unit: 'share',
  reads: ['flows', 'journeys'],
  parameters: z.strictObject({ journeys: idsParameter.optional() }),
  measure(network, { journeys }) {
    const selected = selectJourneys(network, journeys);
    if (typeof selected === 'number') return assumed(selected);
    // One journey with unknown steps may hold any number of needs.
    const unknown = selected.filter(({ known }) => known !== 'complete');
    if (unknown.length > 0) return assumed(unknown.every(({ known }) => known === 1) ? 1 : 0);
    return meanOf(
      selected.flatMap((journey) => needEvidence(network, journey)),
      selected.length === 0 ? 'no-journeys' : 'no-needs',
    );
  },
});

/** The journeys of a company that a rubric asks for; what is assumed where none are stated. */
export function selectJourneys(
  { world }: Network,
  ids: string | readonly string[] | undefined,
): World['journeys'] {
  if (ids === undefined || typeof world.journeys === 'number') return world.journeys;
  return world.journeys.filter(({ id }) => listOf(ids).includes(id));
}

/** Whether each need of a journey is met. */
export function needEvidence(network: Network, journey: WorldJourney): Evidence[] {
  const { channels } = network.world;
  return journey.needs.map((need) => ({
    code: 'need-met',
    entities: [
      `journey:${journey.id}`,
      `channel:${channels[need.on]?.id}`,
      ...need.sources.map((source) => `channel:${channels[source]?.id}`),
    ],
    data: need.kind,
    value: needOutcome(network, need) === 'met' ? 1 : 0,
    at: need.at,
  }));
}
