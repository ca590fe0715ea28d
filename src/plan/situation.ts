import type { Description } from '../company/description.ts';
import { type Age, ageOf } from '../company/freshness.ts';
import type { World } from '../company/world.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Situation } from './change.ts';
import { hubChannelOf, hubsOf } from './hubs.ts';

/** What changes are proposed from; `metrics` are those that have to get better. */
export function situationOf(
  description: Description,
  rubric: Rubric,
  world: World,
  metrics: ReadonlySet<string>,
): Situation {
  return {
    description,
    rubric,
    world,
    metrics,
    hubs: hubsOf(description).ids,
    hubChannel: hubChannelOf(description),
    freshest: freshestAsked(world, rubric),
  };
}

/** At once, or faster where a journey or a criterion asks for less than a minute. */
function freshestAsked({ journeys }: World, { criteria }: Rubric): Age {
  const needs = typeof journeys === 'number' ? [] : journeys.flatMap((journey) => journey.needs);
  const bounds = criteria.flatMap(({ settings: { within } }) =>
    typeof within === 'string' ? [ageOf(within)] : [],
  );
  return Math.min(ageOf('realtime'), ...needs.map(({ within }) => within), ...bounds);
}
