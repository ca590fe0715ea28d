import type { World } from '../company/world.ts';
import type { Change } from './change.ts';
import { typeOf } from './changeTypes.ts';
import { draftOf, numbersOf } from './draft.ts';

/** What a world becomes with some changes made; for many sets of changes, one after the other. */
export function worldsAfter(world: World): (changes: readonly Change[]) => World {
  const numbers = numbersOf(world);
  return (changes) => {
    const draft = draftOf(world, numbers);
    for (const change of changes) typeOf(change).apply(draft, change);
    return draft;
  };
}
