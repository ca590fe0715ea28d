import type { Bitset } from '../../network/bitset.ts';

/** The same question, asked once for the same choice: a search comes back to many. */
export function remembered(suffices: (chosen: Bitset) => boolean): (chosen: Bitset) => boolean {
  const answers = new Map<string, boolean>();
  return (chosen) => {
    const key = chosen.join();
    const answer = answers.get(key) ?? suffices(chosen);
    answers.set(key, answer);
    return answer;
  };
}
