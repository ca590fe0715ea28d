/** How many places are looked at before the search is narrowed. */
const probes = 16;

interface Search {
  from: number;
  /** Where to stop; below or above `from`. */
  to: number;
  step: number;
  /** Numbers where a change is likely, looked at besides. */
  likely?: readonly number[];
}

/**
 * The first number on the way, in whole steps, at which something is no longer as it was, or null.
 * It looks at a few places, then bisects; a change that is undone between two of them is missed.
 */
export function firstChange(
  { from, to, step, likely = [] }: Search,
  changes: (value: number) => boolean,
): number | null {
  const sign = to < from ? -1 : 1;
  const last = Math.floor(Math.abs(to - from) / step + 1e-9);
  const at = (steps: number) => Math.round((from + sign * steps * step) * 1e6) / 1e6;
  let same = 0;
  for (const place of placesUpTo(last, likelySteps())) {
    if (changes(at(place))) return at(narrowed(same, place));
    same = place;
  }
  return null;

  function likelySteps(): number[] {
    return likely.flatMap((value) => {
      const steps = Math.floor((sign * (value - from)) / step + 1e-9);
      return [steps, steps + 1];
    });
  }

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

function placesUpTo(last: number, likely: readonly number[]): number[] {
  const regular = Array.from({ length: probes }, (_, index) =>
    Math.ceil((last * (index + 1)) / probes),
  );
  return [...new Set([...regular, ...likely])]
    .filter((place) => place >= 1 && place <= last)
    .sort((one, other) => one - other);
}
