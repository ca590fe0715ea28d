import { joinedLists, placedList } from '../source/placedList.ts';
import { isMap } from '../source/placedMap.ts';
import { companyOf, type Draft, putPart } from './draft.ts';

/**
 * A list that the description leaves open as a whole stays open when something is added to it:
 * naming one flow does not say that there is no other.
 */
export function keepOpen(draft: Draft, list: 'flows' | 'kpis', offset: number): void {
  const company = companyOf(draft);
  const stated = company[list];
  if (Array.isArray(stated) || isMap(stated)) return;
  const { places } = draft.document;
  const partial = [company.partial ?? []].flat();
  if (partial.includes(list)) return;
  const there = places.child(company, 'partial', 'value')?.offset ?? offset;
  const before = Array.isArray(company.partial)
    ? company.partial
    : placedList(
        places,
        partial.map((value) => ({ value, offset: there })),
      );
  const more = placedList(places, [{ value: list, offset }]);
  putPart(draft, 'partial', joinedLists(places, [before, more]), offset);
}
