import type {
  World,
  WorldChannel,
  WorldFlow,
  WorldJourney,
  WorldSystem,
  WorldTeam,
} from '../company/world.ts';
import { placeKey } from '../source/position.ts';

/** A world that changes are tried on: lists and maps are its own, their items are replaced, never changed. */
export interface Draft extends World {
  channels: WorldChannel[];
  systems: WorldSystem[];
  teams: WorldTeam[];
  flows: WorldFlow[];
  journeys: WorldJourney[] | World['assume'];
  kpis: Map<string, { measured: boolean; at: World['at'][string] }>;
  practices: Map<string, { answer: 'yes' | 'partly' | 'no'; at: World['at'][string] }>;
  /** Number of each channel and system. */
  nodes: ReadonlyMap<string, number>;
  /** Numbers of the flows that an entry of the file stands for, by the key of its place. */
  entries: ReadonlyMap<string, readonly number[]>;
  /**
   * What is adopted comes on top of what there was instead of replacing it, so that one change more
   * never makes anything worse, which the search relies on. The cheapest set is the same: it holds
   * nothing that only the lenient reading needs.
   */
  isLenient: boolean;
}

/** What is the same for all drafts of one world. */
type Numbers = Pick<Draft, 'nodes' | 'entries'>;

/** A draft of a world, with nothing changed yet. */
export function draftOf(world: World, numbers = numbersOf(world), isLenient = false): Draft {
  return {
    ...world,
    channels: [...world.channels],
    systems: [...world.systems],
    teams: [...world.teams],
    flows: [...world.flows],
    journeys: typeof world.journeys === 'number' ? world.journeys : [...world.journeys],
    kpis: new Map(world.kpis),
    practices: new Map(world.practices),
    ...numbers,
    isLenient,
  };
}

export function numbersOf({ channels, systems, flows }: World): Numbers {
  const entries = new Map<string, number[]>();
  for (const [number, { at }] of flows.entries()) {
    const key = placeKey(at);
    entries.set(key, [...(entries.get(key) ?? []), number]);
  }
  return {
    nodes: new Map([...channels, ...systems].map(({ id }, number) => [id, number])),
    entries,
  };
}

/** Replaces one item by what is made of it; does nothing where there is none of that id. */
export function replaceById<Item extends { id: string }>(
  items: Item[],
  id: string,
  made: (item: Item) => Item,
): void {
  const index = items.findIndex((item) => item.id === id);
  if (index >= 0) items[index] = made(items[index] as Item);
}

/**
 * Replaces the others that may have any value at all, by what they are if a value is new: what may
 * be anything may be that, too.
 */
export function replaceOpen<Item extends { id: string }>(
  items: Item[],
  isOpen: (item: Item) => boolean,
  made: (item: Item) => Item,
): void {
  for (const [index, item] of items.entries()) if (isOpen(item)) items[index] = made(item);
}

/** Adds a flow between two nodes; does nothing where one of them is not there. */
export function addFlowTo(
  draft: Draft,
  { from, to, data, age }: { from: string; to: string; data: number; age: number },
): void {
  const [source, target] = [draft.nodes.get(from), draft.nodes.get(to)];
  if (source === undefined || target === undefined) return;
  draft.flows.push({ from: source, to: target, data, age, at: draft.at.root });
}
