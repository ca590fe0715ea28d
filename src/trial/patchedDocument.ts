import type { Path } from '../source/path.ts';
import type { Places } from '../source/places.ts';
import type { SourceDocument } from '../source/sourceDocument.ts';

type Values = Record<string, unknown>;

/**
 * The company at a path, with the patch at another laid over it, as a document of its own: maps
 * are merged, other values replaced, null removes (RFC 7396). Every value keeps its place in the
 * file. The version of the format is that of the file of tests.
 */
export function patchedDocument(
  document: SourceDocument,
  company: Path,
  patch: Path | null,
): SourceDocument {
  const { places } = document;
  const base = valueAt(document, company);
  const change = patch ? valueAt(document, patch) : base;
  const value = merged(places, base.value, patch ? change.value : {});
  value.omnigauge ??= 1;
  return { ...document, value, places: places.rootedAt(change.offset) };
}

/** The map at a path, and the offset at which it stands. */
function valueAt({ value: root, places }: SourceDocument, path: Path) {
  let [value, offset] = [root, places.rootOffset];
  for (const step of path)
    ({ value, offset } = places.child(value, step, 'value') ?? { value, offset });
  return { value: value as Values, offset };
}

function merged(places: Places, base: Values | null, patch: Values): Values {
  const map = newMap(places);
  for (const [key, value] of Object.entries(base ?? {})) {
    const change = patch[key];
    if (change === null) continue;
    if (change === undefined) put(places, map, key, value, base as Values);
    else
      put(places, map, key, isMap(change) ? merged(places, mapOf(value), change) : change, patch);
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
