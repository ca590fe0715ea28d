/** A thing on both sides, or on one of them. */
export interface Match<Item> {
  key: string;
  before: Item | null;
  after: Item | null;
}

/** Things of two lists matched by their keys, in the order of the second; what is gone comes last. */
export function matched<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Match<Item>[] {
  const older = new Map(before.map((item) => [keyOf(item), item]));
  const newer = new Map(after.map((item) => [keyOf(item), item]));
  return [...new Set([...newer.keys(), ...older.keys()])].map((key) => ({
    key,
    before: older.get(key) ?? null,
    after: newer.get(key) ?? null,
  }));
}

/** What is on one side only. */
export function unmatched<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): { gone: Item[]; added: Item[] } {
  const older = new Set(before.map(keyOf));
  const newer = new Set(after.map(keyOf));
  return {
    gone: before.filter((item) => !newer.has(keyOf(item))),
    added: after.filter((item) => !older.has(keyOf(item))),
  };
}
