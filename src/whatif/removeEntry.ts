import { changedMap, mapOrNull, withEntry } from '../source/placedMap.ts';
import type { AppliedRemoval } from './appliedChange.ts';
import { disown } from './disown.ts';
import { type Draft, mapIn, putPart } from './draft.ts';
import { dropFlows, dropPartial, dropSteps } from './dropDependents.ts';
import { type EntryList, entryKinds } from './entryList.ts';
import type { FoundEntry } from './findEntry.ts';
import { isMeant, touches } from './flowNames.ts';
import { keepMasters } from './keepMasters.ts';
import { restate } from './restate.ts';

type Consequences = Pick<AppliedRemoval, 'flows' | 'steps' | 'owned' | 'partners'>;

const none: Consequences = { flows: 0, steps: 0, owned: 0, partners: 0 };

/**
 * Takes an entry out of the company, with what cannot stand without it: the flows and steps of a
 * channel, the flows of a system. What a team owned has no owner then. A practice or KPI that goes
 * is known not to be there, where leaving it out would leave that open.
 */
export function removeEntry(draft: Draft, entry: FoundEntry): void {
  const { list, id } = entry;
  if (list === 'flows') {
    const flows = dropFlows(draft, (flow) => isMeant(flow, entry.ends));
    draft.changes.push({ kind: 'remove', what: 'flow', id, name: id, ...none, flows });
    return;
  }
  const name = nameOf(draft, list, id);
  const consequences = removeFrom[list](draft, id);
  draft.changes.push({
    kind: 'remove',
    what: entryKinds[list],
    id,
    name,
    ...none,
    ...consequences,
  });
}

const removeFrom: Record<EntryList, (draft: Draft, id: string) => Partial<Consequences>> = {
  teams(draft, id) {
    drop(draft, 'teams', id);
    return disown(draft, id);
  },
  channels(draft, id) {
    drop(draft, 'channels', id);
    dropPartial(draft, `flows.${id}`);
    return { flows: dropFlows(draft, (flow) => touches(flow, id)), steps: dropSteps(draft, id) };
  },
  systems(draft, id) {
    keepMasters(draft, id);
    drop(draft, 'systems', id);
    dropPartial(draft, `flows.${id}`);
    return { flows: dropFlows(draft, (flow) => touches(flow, id)) };
  },
  journeys(draft, id) {
    drop(draft, 'journeys', id);
    dropPartial(draft, `journeys.${id}`);
    return {};
  },
  kpis(draft, id) {
    restate(draft, 'kpis', id, (kpi, offset) =>
      withEntry(draft.document.places, mapOrNull(kpi), 'measured', 'no', {
        key: offset,
        value: offset,
      }),
    );
    return {};
  },
  practices(draft, id) {
    restate(draft, 'practices', id, () => 'no');
    return {};
  },
};

function nameOf(draft: Draft, list: EntryList, id: string): string {
  const name = mapOrNull(mapIn(draft, list)?.[id])?.name;
  return typeof name === 'string' ? name : id;
}

function drop(draft: Draft, list: EntryList, id: string): void {
  const left = (value: unknown, key: string) => (key === id ? undefined : value);
  putPart(draft, list, changedMap(draft.document.places, mapIn(draft, list) ?? {}, left), 0);
}
