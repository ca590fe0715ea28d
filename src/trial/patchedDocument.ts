import type { Places } from '../source/places.ts';
import type { SourceDocument } from '../source/sourceDocument.ts';

type Values = Record<string, unknown>;

/** A map inside a document, and where it stands. */
export interface PlacedMap {
  value: Values;
  offset: number;
}

/**
 * A map with a patch laid over it, as a document of its own: maps are merged, other values
 * replaced, null removes (RFC 7396). Every value keeps the place at which it is written.
 */
export function patchedDocument(
  document: SourceDocument,
  base: PlacedMap,
  patch: PlacedMap | null,
): SourceDocument {
  const { places } = document;
  const value = patch ? merged(places, base.value, patch.value) : base.value;
  return { ...document, value, places: places.rootedAt((patch ?? base).offset) };
}

function merged(places: Places, base: Values | null, patch: Values): Values {
  const map = newMap(places);
  for (const [key, value] of Object.entries(base ?? {})) {
    const change = patch[key];
    if (change === null) continue;
    if (change === undefined) put(places, map, key, value, base as Values);
    else put(places, map, key, isMap(change) ? merged(places, mapOf(value), change) : change, patch);
  }
  for (const [key, value] of Object.entries(patch)) {
    if (value === null || (base && Object.hasOwn(base, key))) continue;
    put(places, map, key, isMap(value) ? merged(places, null, value) : value, patch);
  }
  return map;
}

/** Maps of a document have no prototype. */
function newMap(places: Places): Values {
  const map = Object.create(null) as Values;
  places.map(map);
  return map;
}

/** An entry that is written in another map. */
function put(places: Places, map: Values, key: string, value: unknown, writtenIn: Values): void {
  const offset = (part: 'key' | 'value') => places.child(writtenIn, key, part)?.offset ?? 0;
  places.addEntry(map, key, offset('key'), offset('value'));
  map[key] = value;
}

function mapOf(value: unknown): Values | null {
  return isMap(value) ? value : null;
}

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
