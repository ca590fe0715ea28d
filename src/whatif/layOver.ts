import { mergedMap } from '../source/mergedMap.ts';
import { joinedLists } from '../source/placedList.ts';
import { changedMap, entryPlace, isMap, mapOrNull, type Values } from '../source/placedMap.ts';
import type { SourceDocument } from '../source/sourceDocument.ts';
import { companyOf, type Draft, mapIn, refuse } from './draft.ts';
import { entryLists, isEntryList } from './entryList.ts';
import { findEntry } from './findEntry.ts';
import { keepOpen } from './keepOpen.ts';
import { removeEntry } from './removeEntry.ts';

/**
 * Lays a fragment over the company: maps are merged, other values replaced, null removes (RFC
 * 7396). Two things are as people mean them: flows are added, as nobody repeats them all to state
 * one, and an entry that is removed takes with it what cannot stand without it.
 */
export function layOver(draft: Draft, { file, value }: SourceDocument): void {
  const overlay = value as Values;
  const { places } = draft.document;
  const offsetOf = (map: Values, key: string) => entryPlace(places, map, key).key;
  const { flows, kpis } = overlay;
  const added = Array.isArray(flows) ? flows.length : 0;
  draft.changes.push({ kind: 'overlay', file, parts: partsOf(overlay), flows: added });
  const misspelt = misspeltEntries(draft, overlay);
  for (const list of entryLists) {
    const map = mapOrNull(overlay[list]) ?? {};
    for (const id of Object.keys(map).filter((each) => map[each] === null)) {
      const entry = findEntry(draft, `${list}.${id}`, offsetOf(map, id) - list.length - 1);
      if (entry) removeEntry(draft, entry);
    }
  }
  if (Array.isArray(flows)) keepOpen(draft, 'flows', offsetOf(overlay, 'flows'));
  if (isMap(kpis)) keepOpen(draft, 'kpis', offsetOf(overlay, 'kpis'));
  const patch = patchOf(draft, overlay, misspelt);
  draft.document.value = mergedMap(places, companyOf(draft), patch);
}

/** What is left to merge: all flows together, and entries that are neither removed nor misspelt. */
function patchOf(draft: Draft, overlay: Values, misspelt: readonly unknown[]): Values {
  const { places } = draft.document;
  const { flows } = companyOf(draft);
  return changedMap(places, overlay, (value, key) => {
    if (key === 'flows' && Array.isArray(value)) {
      return joinedLists(places, [Array.isArray(flows) ? flows : [], value]);
    }
    if (!isEntryList(key) || !isMap(value)) return value;
    return changedMap(places, value, (entry) =>
      entry === null || misspelt.includes(entry) ? undefined : entry,
    );
  });
}

/** A channel or system that is new needs a kind; without one, its id is probably misspelt. */
function misspeltEntries(draft: Draft, overlay: Values): unknown[] {
  const { places } = draft.document;
  return (['channels', 'systems'] as const).flatMap((list) => {
    const known = Object.keys(mapIn(draft, list) ?? {});
    const map = mapOrNull(overlay[list]) ?? {};
    const misspelt = Object.keys(map).filter((id) => {
      const entry = map[id];
      return isMap(entry) && !known.includes(id) && !Object.hasOwn(entry, 'kind');
    });
    for (const id of misspelt) {
      refuse(draft, 'unknown-entry', entryPlace(places, map, id).key, {
        values: { id, list, allowed: known, add: 'kind' },
        misspelt: { word: id, known },
      });
    }
    return misspelt.map((id) => map[id]);
  });
}

/** What an overlay states, but for flows: entries by their paths, the rest by its key. */
function partsOf(overlay: Values): string[] {
  return Object.entries(overlay).flatMap(([key, value]) => {
    if (key === 'flows' && Array.isArray(value)) return [];
    if (!isMap(value)) return [key];
    return Object.keys(value)
      .filter((id) => value[id] !== null || !isEntryList(key))
      .map((id) => `${key}.${id}`);
  });
}
