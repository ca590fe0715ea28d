import type { World } from '../company/world.ts';
import { type Bitset, members } from '../network/bitset.ts';
import { buildNetwork } from '../network/network.ts';
import type { Candidate } from './candidates.ts';
import { typeOf } from './changeTypes.ts';
import { draftOf, numbersOf } from './draft.ts';
import { type Goal, meets } from './goals.ts';

/** Whether a world with some of the candidates meets all goals. */
export function trialOf(
  world: World,
  candidates: readonly Candidate[],
  goals: readonly Goal[],
): (chosen: Bitset) => boolean {
  const numbers = numbersOf(world);
  // What was missed last is most likely missed again.
  let inOrder = goals;
  return (chosen) => {
    const draft = draftOf(world, numbers, true);
    for (const each of members(chosen)) {
      const { change } = candidates[each] as Candidate;
      typeOf(change).apply(draft, change);
    }
    const network = buildNetwork(draft);
    const miss = inOrder.find((goal) => !meets(network, goal));
    if (miss && miss !== inOrder[0]) inOrder = [miss, ...inOrder.filter((goal) => goal !== miss)];
    return miss === undefined;
  };
}
