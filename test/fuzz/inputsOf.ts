import fc from 'fast-check';
import { anyCall } from './anyCall.ts';
import { anyContent } from './anyContent.ts';
import type { FuzzCall } from './fuzzCall.ts';
import { gatherSeeds } from './seeds.ts';

/** The inputs of a seed by their number: each the same whatever ran before, as long as the corpus is. */
export async function inputsOf(
  seed: number,
  corpus: readonly FuzzCall[],
): Promise<(number: number) => FuzzCall> {
  const calls = anyCall(anyContent(await gatherSeeds()), corpus);
  return (number) => {
    // Any two seeds are far enough apart that their inputs are others.
    const chosen = { seed: (seed * 1_000_003 + number) | 0, numRuns: 1, unbiased: true };
    return fc.sample(calls, chosen)[0] as FuzzCall;
  };
}
