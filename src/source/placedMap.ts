import type { Places } from './places.ts';

export type Values = Record<string, unknown>;

/** Where an entry is written. */
export interface EntryPlace {
  key: number;
  value: number;
}

/** An empty map that places are kept of; it has no prototype, like all maps of a document. */
export function placedMap(places: Places): Values {
  const map = Object.create(null) as Values;
  places.map(map);
  return map;
}

/** Puts in an entry that is written in another map. */
export function putEntry(
  places: Places,
  map: Values,
  key: string,
  value: unknown,
  writtenIn: Values,
): void {
  const at = entryPlace(places, writtenIn, key);
  places.addEntry(map, key, at.key, at.value);
  map[key] = value;
}

/** A copy of a map in which one entry is another, or a new one; its key stays where it stood. */
export function withEntry(
  places: Places,
  map: Values | null,
  key: string,
  value: unknown,
  at: EntryPlace,
): Values {
  const copy = placedMap(places);
  for (const [each, old] of Object.entries(map ?? {})) {
    if (each !== key) putEntry(places, copy, each, old, map as Values);
  }
  const keyOffset = map ? places.child(map, key, 'key')?.offset : undefined;
  places.addEntry(copy, key, keyOffset ?? at.key, at.value);
  copy[key] = value;
  return copy;
}

/** A copy of a map whose values are what `change` makes of them, in their places; undefined leaves one out. */
export function changedMap(
  places: Places,
  map: Values,
  change: (value: unknown, key: string) => unknown,
): Values {
  const changed = placedMap(places);
  for (const [key, value] of Object.entries(map)) {
    const other = change(value, key);
    if (other !== undefined) putEntry(places, changed, key, other, map);
  }
  return changed;
}

/** Where an entry of a map is written. */
export function entryPlace(places: Places, map: Values, key: string): EntryPlace {
  const offset = (part: 'key' | 'value') => places.child(map, key, part)?.offset ?? 0;
  return { key: offset('key'), value: offset('value') };
}

export function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a map; null where it is none. */
export function mapOrNull(value: unknown): Values | null {
  return isMap(value) ? value : null;
}
