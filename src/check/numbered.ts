/** Items with lists of ids; of a list that comes again, which time it is tells it apart. */
export function numbered<Item>(
  items: readonly Item[],
  idsOf: (item: Item) => readonly string[],
): { item: Item; ids: string[] }[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const ids = [...idsOf(item)];
    const key = JSON.stringify(ids);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return { item, ids: times === 1 ? ids : [...ids, `time:${times}`] };
  });
}
