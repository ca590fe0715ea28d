import { entryPlace, withEntry } from '../source/placedMap.ts';
import { type Draft, mapIn, putPart } from './draft.ts';
import type { EntryList } from './entryList.ts';

/** Gives an entry another value where it stands. */
export function restate(
  draft: Draft,
  list: EntryList,
  id: string,
  change: (value: unknown, offset: number) => unknown,
): void {
  const { places } = draft.document;
  const map = mapIn(draft, list) ?? {};
  const at = entryPlace(places, map, id);
  putPart(draft, list, withEntry(places, map, id, change(map[id], at.value), at), 0);
}
