import { isMap, mapOrNull, placedMap, putEntry, type Values } from './placedMap.ts';
import type { Places } from './places.ts';

/**
 * A map with a patch laid over it: maps are merged, other values replaced, null removes (RFC
 * 7396). Every value keeps its place.
 */
export function mergedMap(places: Places, base: Values | null, patch: Values): Values {
  const map = placedMap(places);
  for (const [key, value] of Object.entries(base ?? {})) {
    const change = patch[key];
    if (change === null) continue;
    if (change === undefined) putEntry(places, map, key, value, base as Values);
    else {
      const laid = isMap(change) ? mergedMap(places, mapOrNull(value), change) : change;
      putEntry(places, map, key, laid, patch);
    }
  }
  for (const [key, value] of Object.entries(patch)) {
    if (value === null || (base && Object.hasOwn(base, key))) continue;
    putEntry(places, map, key, isMap(value) ? mergedMap(places, null, value) : value, patch);
  }
  return map;
}
