/** How many places are looked at before the search is narrowed. */
const probes = 16;

interface Search {
  from: number;
  /** Where to stop; below or above `from`. */
  to: number;
  step: number;
}

/**
 * The first number on the way, in whole steps, at which something is no longer as it was, or null.
 * It looks at a few places, then bisects; a change that is undone between two of them is missed.
 */
export function firstChange(
  { from, to, step }: Search,
  changes: (value: number) => boolean,
): number | null {
  const sign = to < from ? -1 : 1;
  const last = Math.floor(Math.abs(to - from) / step + 1e-9);
  const at = (steps: number) => Math.round((from + sign * steps * step) * 1e6) / 1e6;
  let same = 0;
  for (const place of placesUpTo(last)) {
    if (changes(at(place))) return at(narrowed(same, place));
    same = place;
  }
  return null;

  /** The first changed step between one that is as it was and one that is not. */
  function narrowed(unchanged: number, changed: number): number {
    let [before, after] = [unchanged, changed];
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (changes(at(middle))) after = middle;
      else before = middle;
    }
    return after;
  }
}

/** Steps spread evenly from the first to the last; none where there is no step to go. */
function placesUpTo(last: number): number[] {
  const count = Math.min(probes, last);
  return Array.from({ length: count }, (_, index) => Math.ceil((last * (index + 1)) / count));
}
