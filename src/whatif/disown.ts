import { changedList } from '../source/placedList.ts';
import { changedMap, entryPlace, isMap, withEntry } from '../source/placedMap.ts';
import { companyOf, type Draft, mapIn, putPart } from './draft.ts';

/**
 * What a team owned has no owner any more, and nobody works with it: how many of both there were.
 * The places are those where the team was named.
 */
export function disown(draft: Draft, team: string): { owned: number; partners: number } {
  let owned = 0;
  const { places } = draft.document;
  const withoutOwner = (entry: unknown) => {
    if (!isMap(entry) || entry.team !== team) return entry;
    owned++;
    return withEntry(places, entry, 'team', 'none', entryPlace(places, entry, 'team'));
  };
  for (const list of ['channels', 'systems', 'journeys', 'kpis'] as const) {
    const map = mapIn(draft, list);
    if (map) putPart(draft, list, changedMap(places, map, withoutOwner), 0);
  }
  const { flows } = companyOf(draft);
  if (Array.isArray(flows)) putPart(draft, 'flows', changedList(places, flows, withoutOwner), 0);
  return { owned, partners: leaveAlone(draft, team) };
}

function leaveAlone(draft: Draft, team: string): number {
  let partners = 0;
  const { places } = draft.document;
  const withoutPartner = (entry: unknown) => {
    if (!isMap(entry)) return entry;
    const { works_with } = entry;
    const named = Array.isArray(works_with) ? works_with : [works_with];
    if (!named.includes(team)) return entry;
    partners++;
    const left = changedList(places, named, (each) => (each === team ? undefined : each));
    return withEntry(places, entry, 'works_with', left, entryPlace(places, entry, 'works_with'));
  };
  const teams = mapIn(draft, 'teams');
  if (teams) putPart(draft, 'teams', changedMap(places, teams, withoutPartner), 0);
  return partners;
}
