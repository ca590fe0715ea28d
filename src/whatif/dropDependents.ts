import { changedList } from '../source/placedList.ts';
import { changedMap, entryPlace, isMap, withEntry } from '../source/placedMap.ts';
import { companyOf, type Draft, mapIn, putPart } from './draft.ts';

/** Takes flows away; says how many there were. */
export function dropFlows(draft: Draft, goes: (flow: unknown) => boolean): number {
  const { flows } = companyOf(draft);
  if (!Array.isArray(flows)) return 0;
  const left = changedList(draft.document.places, flows, (flow) => (goes(flow) ? undefined : flow));
  putPart(draft, 'flows', left, 0);
  return flows.length - left.length;
}

/** What is gone cannot be called incomplete: `flows.store`, `journeys.collect`. */
export function dropPartial(draft: Draft, entry: string): void {
  const { partial } = companyOf(draft);
  if (Array.isArray(partial)) {
    const left = changedList(draft.document.places, partial, (word) =>
      word === entry ? undefined : word,
    );
    putPart(draft, 'partial', left, 0);
  } else if (partial === entry) putPart(draft, 'partial', null, 0);
}

/** Takes the steps on a channel out of the journeys; says how many there were. */
export function dropSteps(draft: Draft, channel: string): number {
  let dropped = 0;
  const { places } = draft.document;
  const withoutSteps = (journey: unknown) => {
    if (!isMap(journey) || !Array.isArray(journey.steps)) return journey;
    const left = changedList(places, journey.steps, (step) =>
      step === channel || (isMap(step) && step.on === channel) ? undefined : step,
    );
    dropped += journey.steps.length - left.length;
    return withEntry(places, journey, 'steps', left, entryPlace(places, journey, 'steps'));
  };
  const journeys = mapIn(draft, 'journeys');
  if (journeys) putPart(draft, 'journeys', changedMap(places, journeys, withoutSteps), 0);
  return dropped;
}
