import type { Path } from '../source/path.ts';

/**
 * Takes a value out of what was written, so that the rest can still be checked. An entry of a
 * map of entities stays, as it can be referred to; an item of a list becomes unknown, as the
 * others keep their places.
 */
export function removeFault(written: unknown, path: Path): void {
  const [list, index] = path;
  removeValue(written, path);
  if (list === 'flows' && index !== undefined) nameEnds(inside(inside(written, list), index));
}

/** Where a flow leads may be in the very value that was removed. */
function nameEnds(flow: unknown): void {
  if (typeof flow !== 'object' || flow === null || 'between' in flow) return;
  Object.assign(flow, { from: 'unknown', to: 'unknown', ...flow });
}

function removeValue(written: unknown, path: Path): void {
  const parent = path.slice(0, -1).reduce<unknown>(inside, written);
  const last = path.at(-1);
  if (typeof parent !== 'object' || parent === null || last === undefined) return;
  if (Array.isArray(parent)) parent[Number(last)] = path.length === 2 ? {} : 'unknown';
  else if (path.length === 2) (parent as Record<string, unknown>)[last] = {};
  else delete (parent as Record<string, unknown>)[last];
}

function inside(value: unknown, step: string | number): unknown {
  return (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[step];
}
