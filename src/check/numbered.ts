/** Lists of ids, those that come again told apart by which time it is. */
export function numbered(lists: readonly (readonly string[])[]): string[][] {
  const seen = new Map<string, number>();
  return lists.map((ids) => {
    const key = JSON.stringify(ids);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? [...ids] : [...ids, `time:${times}`];
  });
}
