import { joinedLists, placedList } from '../source/placedList.ts';
import { isMap, placedMap, putEntry, type Values } from '../source/placedMap.ts';
import type { Places } from '../source/places.ts';

/**
 * The fragments of a company that is in order as one map: maps are united, lists joined, and of
 * what each may say for itself the first counts. A list that is `unknown` in one of them is open.
 */
export function unitedCompany(places: Places, fragments: readonly Values[]): Values {
  const united = firstStated(places, fragments, (key, said) => {
    if (key === 'flows') return joinedFlows(places, said);
    if (key === 'partial') return joinedLists(places, wordLists(places, said, key));
    const maps = said.map((fragment) => fragment[key]).filter(isMap);
    return maps.length > 1 ? firstStated(places, maps) : (maps[0] ?? said[0]?.[key]);
  });
  for (const key of ['flows', 'kpis']) leaveOpen(places, united, key, fragments);
  return united;
}

/** The entries of several maps; what is stated in more than one of them is put together by `joined`. */
function firstStated(
  places: Places,
  maps: readonly Values[],
  joined: (key: string, said: readonly Values[]) => unknown = (key, said) => said[0]?.[key],
): Values {
  const stating = new Map<string, Values[]>();
  for (const map of maps) {
    for (const key of Object.keys(map)) stating.set(key, [...(stating.get(key) ?? []), map]);
  }
  const united = placedMap(places);
  for (const [key, all] of stating) {
    const said = all.filter((map) => map[key] !== null);
    const value = said.length > 0 ? joined(key, said) : null;
    putEntry(places, united, key, value, (said[0] ?? all[0]) as Values);
  }
  return united;
}

function joinedFlows(places: Places, said: readonly Values[]): unknown {
  const lists = said.map(({ flows }) => flows).filter((flows) => Array.isArray(flows));
  return lists.length > 0 ? joinedLists(places, lists) : said[0]?.flows;
}

/** People write a single word for a list of one. */
function wordLists(places: Places, said: readonly Values[], key: string): (readonly unknown[])[] {
  return said.map((fragment) => {
    const value = fragment[key];
    if (Array.isArray(value)) return value;
    const offset = places.child(fragment, key, 'value')?.offset ?? 0;
    return placedList(places, [{ value, offset }]);
  });
}

/** `unknown` in one file leaves open what another file lists. */
function leaveOpen(
  places: Places,
  united: Values,
  key: string,
  fragments: readonly Values[],
): void {
  const open = fragments.find((fragment) => fragment[key] === 'unknown');
  if (!open || united[key] === 'unknown') return;
  const offset = places.child(open, key, 'value')?.offset ?? 0;
  const more = placedList(places, [{ value: key, offset }]);
  if (!Object.hasOwn(united, 'partial')) places.addEntry(united, 'partial', offset, offset);
  united.partial = joinedLists(places, [(united.partial ?? []) as unknown[], more]);
}
