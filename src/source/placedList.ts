import type { Places } from './places.ts';

/** Lists one after the other; every item keeps its place. */
export function joinedLists(places: Places, lists: readonly (readonly unknown[])[]): unknown[] {
  const joined: unknown[] = [];
  places.list(joined);
  for (const list of lists) {
    for (const [index, item] of list.entries()) {
      joined.push(item);
      places.addItem(joined, places.child(list, index, 'value')?.offset ?? 0);
    }
  }
  return joined;
}

/** A list whose items are what `change` makes of them, in their places; undefined leaves one out. */
export function changedList(
  places: Places,
  list: readonly unknown[],
  change: (item: unknown) => unknown,
): unknown[] {
  const changed: unknown[] = [];
  places.list(changed);
  for (const [index, item] of list.entries()) {
    const value = change(item);
    if (value === undefined) continue;
    changed.push(value);
    places.addItem(changed, places.child(list, index, 'value')?.offset ?? 0);
  }
  return changed;
}

/** A list of items with the offset of each. */
export function placedList(
  places: Places,
  items: readonly { value: unknown; offset: number }[],
): unknown[] {
  const list: unknown[] = [];
  places.list(list);
  for (const { value, offset } of items) {
    list.push(value);
    places.addItem(list, offset);
  }
  return list;
}
