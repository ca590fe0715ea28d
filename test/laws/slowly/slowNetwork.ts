import type { SlowNeed } from './slowJourneys.ts';
import type { SlowChannel, SlowWorld } from './slowWorld.ts';
import { contextKinds, productKinds } from './words.ts';

/** The definitions of DESIGN §4 and §5, word for word. */

const noBound = Number.POSITIVE_INFINITY;
const found = new WeakMap<SlowWorld, Map<string, Set<string>>>();

/** All that a kind reaches from a place, found by walking; remembered, for speed alone. */
function reachedFrom(world: SlowWorld, kind: string, from: string, within: number): Set<string> {
  const walks = found.get(world) ?? new Map<string, Set<string>>();
  found.set(world, walks);
  const key = `${kind} ${from} ${within}`;
  const walked = walks.get(key);
  if (walked) return walked;
  const reached = new Set([from]);
  for (const place of reached) {
    for (const flow of world.flows) {
      if (flow.from === place && flow.kinds.has(kind) && flow.age <= within) reached.add(flow.to);
    }
  }
  walks.set(key, reached);
  return reached;
}

export function reaches(
  world: SlowWorld,
  kind: string,
  from: string,
  to: string,
  within = noBound,
): boolean {
  return reachedFrom(world, kind, from, within).has(to);
}

function shares(world: SlowWorld, kind: string, a: string, b: string, within = noBound): boolean {
  if (reaches(world, kind, a, b, within)) return true;
  if (!productKinds.includes(kind)) return false;
  return world.systems.some(
    ({ id }) => reaches(world, kind, id, a, within) && reaches(world, kind, id, b, within),
  );
}

/** One of the kinds is shared, either way. */
export function isLinked(
  world: SlowWorld,
  kinds: Iterable<string>,
  a: string,
  b: string,
  within = noBound,
): boolean {
  return [...kinds].some(
    (kind) => shares(world, kind, a, b, within) || shares(world, kind, b, a, within),
  );
}

export function isRecognised(world: SlowWorld, a: SlowChannel, b: SlowChannel): boolean {
  if (!reaches(world, 'identity', a.id, b.id)) return false;
  if ([...a.identifiers].some((each) => b.identifiers.has(each))) return true;
  return world.systems.some(
    ({ id, resolves }) =>
      resolves && reaches(world, 'identity', a.id, id) && reaches(world, 'identity', id, b.id),
  );
}

export function reachesCustomer(world: SlowWorld, a: string, b: string, within = noBound): boolean {
  return (
    reaches(world, 'identity', a, b, within) &&
    contextKinds.some((kind) => reaches(world, kind, a, b, within))
  );
}

/** A need of the first step may come from anywhere else. */
export function becomesOf(
  world: SlowWorld,
  { kind, on, sources, within }: SlowNeed,
): 'met' | 'too-late' | 'no-path' {
  const arrives = (bound: number) =>
    sources.length > 0
      ? sources.some((source) => shares(world, kind, source, on, bound))
      : [...world.channels, ...world.systems].some(
          ({ id }) => id !== on && reaches(world, kind, id, on, bound),
        );
  if (arrives(within)) return 'met';
  return arrives(noBound) ? 'too-late' : 'no-path';
}

/** The groups of channels that are linked with each other, over others too. */
export function groupsOf(
  world: SlowWorld,
  kinds: Iterable<string>,
  within = noBound,
): SlowChannel[][] {
  const groups: SlowChannel[][] = [];
  const placed = new Set<SlowChannel>();
  for (const first of world.channels) {
    if (placed.has(first)) continue;
    const group = new Set([first]);
    for (const member of group) {
      for (const other of world.channels) {
        if (isLinked(world, kinds, member.id, other.id, within)) group.add(other);
      }
    }
    for (const member of group) placed.add(member);
    groups.push([...group]);
  }
  return groups;
}
