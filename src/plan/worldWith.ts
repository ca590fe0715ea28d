import type { World } from '../company/world.ts';
import type { Change } from './change.ts';
import { typeOf } from './changeTypes.ts';
import { draftOf } from './draft.ts';

/** A world in which some changes are made. */
export function worldWith(world: World, changes: readonly Change[]): World {
  const draft = draftOf(world);
  for (const change of changes) typeOf(change).apply(draft, change);
  return draft;
}
