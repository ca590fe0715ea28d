/** The same numbers from 0 to `below - 1` for the same seed (a linear congruential generator). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return below > 0 ? (state >> 16) % below : 0;
  };
}
