/** The first of many, and the others; one that would stand alone among the others is shown too. */
export function firstOf<Item>(items: readonly Item[], most: number): [Item[], Item[]] {
  const end = items.length === most + 1 ? items.length : most;
  return [items.slice(0, end), items.slice(end)];
}
