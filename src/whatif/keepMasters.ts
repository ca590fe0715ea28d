import { isMap, mapOrNull, withEntry } from '../source/placedMap.ts';
import { type Draft, mapIn } from './draft.ts';
import { restate } from './restate.ts';

/**
 * A system that says nothing of what it masters, masters nothing, as long as any system says so.
 * That stays known when the last one that did is gone.
 */
export function keepMasters(draft: Draft, id: string): void {
  const systems = mapIn(draft, 'systems') ?? {};
  const says = (system: unknown) => isMap(system) && (system.masters ?? null) !== null;
  const others = Object.keys(systems).filter((each) => each !== id);
  const [first] = others;
  if (!says(systems[id]) || first === undefined || others.some((each) => says(systems[each]))) {
    return;
  }
  const { places } = draft.document;
  restate(draft, 'systems', first, (system, offset) => {
    const nothing: unknown[] = [];
    places.list(nothing);
    const at = { key: offset, value: offset };
    return withEntry(places, mapOrNull(system), 'masters', nothing, at);
  });
}
