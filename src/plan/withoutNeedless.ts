/** The items that it takes for something to hold, found by leaving out as many as possible. */
export function withoutNeedless<Item>(
  items: readonly Item[],
  holds: (items: readonly Item[]) => boolean,
): Item[] {
  let kept = [...items];
  const leaveOut = (some: readonly Item[]): void => {
    const rest = kept.filter((each) => !some.includes(each));
    if (holds(rest)) {
      kept = rest;
      return;
    }
    if (some.length < 2) return;
    const half = some.length >> 1;
    leaveOut(some.slice(0, half));
    leaveOut(some.slice(half));
  };
  if (items.length > 0) leaveOut(items);
  return kept;
}
