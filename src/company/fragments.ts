import type { Position } from '../source/position.ts';
import type { Problem } from '../source/problem.ts';
import { positionOf, problemAt, type SourceDocument } from '../source/sourceDocument.ts';
import type { CompanyProblemCode } from './companyProblem.ts';
import type { CompanyFragment } from './companySchema.ts';

/** A file of a company: what was written, and where. */
export interface Fragment {
  document: SourceDocument;
  written: CompanyFragment;
}

/** An entry of one of the maps, with the file it comes from. */
export interface Entry<Value> {
  id: string;
  written: Value;
  at: Position;
  document: SourceDocument;
  path: readonly [string, string];
}

type MapKey =
  | 'teams'
  | 'channels'
  | 'systems'
  | 'journeys'
  | 'kpis'
  | 'practices'
  | 'not_applicable'
  | 'effort';
type Written<Key extends MapKey> = Exclude<CompanyFragment[Key], 'unknown' | null | undefined>;

/**
 * The entries of one map over all fragments, sorted by id. An id given twice is a problem that
 * shows both places; the first counts.
 */
export function mergedEntries<Key extends MapKey>(
  fragments: readonly Fragment[],
  key: Key,
  problems: Problem<CompanyProblemCode>[],
): Entry<Written<Key>[string & keyof Written<Key>]>[] {
  type Value = Written<Key>[string & keyof Written<Key>];
  const entries = new Map<string, Entry<Value>>();
  for (const { document, written } of fragments) {
    const map = written[key];
    if (map === 'unknown' || !map) continue;
    for (const [id, value] of Object.entries(map)) {
      const at = positionOf(document, [key, id], 'key');
      const first = entries.get(id);
      if (first) {
        problems.push(
          problemAt(document, 'duplicate-id', at, { values: { id, map: key }, related: first.at }),
        );
      } else {
        entries.set(id, { id, written: value as Value, at, document, path: [key, id] });
      }
    }
  }
  return [...entries.values()].sort((one, other) => compareText(one.id, other.id));
}

/** One value of a map that has a single place in a company (`company.name`); stated twice is a problem. */
export function singleValue<Map extends 'company' | 'brand', Value>(
  fragments: readonly Fragment[],
  map: Map,
  key: string,
  problems: Problem<CompanyProblemCode>[],
): { value: Value; at: Position } | null {
  let found: { value: Value; at: Position } | null = null;
  for (const { document, written } of fragments) {
    // Also where it is `unknown` as a whole: a text has none of these keys.
    const stated = (written[map] as Readonly<Record<string, Value | null>> | null | undefined)?.[
      key
    ];
    if (stated === null || stated === undefined) continue;
    const at = positionOf(document, [map, key]);
    if (found) {
      const values = { key: `${map}.${key}` };
      problems.push(problemAt(document, 'duplicate-value', at, { values, related: found.at }));
    } else {
      found = { value: stated, at };
    }
  }
  return found;
}

/** Order of code units: the same everywhere, whatever the locale. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
