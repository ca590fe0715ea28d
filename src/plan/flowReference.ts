import { type DataSet, noData } from '../company/dataKind.ts';
import type { Description, Flow, PartSet } from '../company/description.ts';
import type { Age } from '../company/freshness.ts';
import type { World, WorldFlow } from '../company/world.ts';
import { type Position, placeKey } from '../source/position.ts';
import type { Draft } from './draft.ts';
import { ownerAmong } from './owners.ts';

/** An entry of the list of flows. */
export interface FlowReference {
  /** `webshop>crm`, or `store<>crm` for both directions; `#2` tells the second of the same name. */
  id: string;
  at: Position;
  /** The key of its place. */
  place: string;
  ends: readonly { from: string; to: string }[];
  /** As the planned world has it. */
  data: DataSet;
  age: Age;
  /** As the file has them; the age is undefined where it says nothing. */
  statedAge: Age | undefined;
  statedData: PartSet;
}

/** Every entry of which both ends are known. `data` and `age` are those of a world. */
export function flowReferences({ flows }: Description, world: World): FlowReference[] {
  const inWorld = new Map(world.flows.map((flow) => [placeKey(flow.at), flow]));
  // Both directions of an entry have the same place.
  const byPlace = new Map<string, Flow[]>();
  for (const flow of flows.items) {
    const place = placeKey(flow.at);
    byPlace.set(place, [...(byPlace.get(place) ?? []), flow]);
  }
  const seen = new Map<string, number>();
  return [...byPlace].flatMap(([place, directions]) => {
    const [{ path, at, data, age }] = directions as [Flow];
    const ends = directions.flatMap(({ from, to }) =>
      from !== undefined && to !== undefined ? [{ from, to }] : [],
    );
    if (ends.length === 0) return [];
    const name = path.slice('flows.'.length);
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    const now = inWorld.get(place);
    return [
      {
        id: number === 1 ? name : `${name}#${number}`,
        at,
        place,
        ends,
        data: now?.data ?? data.stated,
        age: now?.age ?? ageIn(world, age),
        statedAge: age,
        statedData: data,
      },
    ];
  });
}

/** The two that a flow joins. */
export function nodesOfFlow({ ends }: FlowReference): readonly string[] {
  const [first] = ends as [FlowReference['ends'][number]];
  return [first.from, first.to];
}

/** The team that a flow names, else one that owns an end of it. */
export function teamOfFlow(flow: FlowReference, description: Description): string | null {
  const stated = description.flows.items.find(({ at }) => placeKey(at) === flow.place)?.team;
  return stated ?? ownerAmong(nodesOfFlow(flow), description);
}

/** Replaces what an entry stands for in a draft; an entry of which the world knows no data is added. */
export function replaceFlow(
  draft: Draft,
  { at, place, ends, statedAge }: FlowReference,
  made: (flow: { data: DataSet; age: Age }) => { data: DataSet; age: Age },
): void {
  const known = draft.entries.get(place) ?? addedSince(draft, at);
  for (const number of known) {
    const flow = draft.flows[number] as WorldFlow;
    draft.flows[number] = { ...flow, ...made(flow) };
  }
  if (known.length > 0) return;
  for (const { from, to } of ends) {
    const [source, target] = [draft.nodes.get(from), draft.nodes.get(to)];
    if (source === undefined || target === undefined) continue;
    const empty = { data: noData, age: ageIn(draft, statedAge) };
    draft.flows.push({ from: source, to: target, at, ...made(empty) });
  }
}

/** What is not stated is as the world has it. */
function ageIn({ assume }: World, stated: Age | undefined): Age {
  return stated ?? (assume === 1 ? 0 : Number.POSITIVE_INFINITY);
}

/** An entry without known data is not in the world until a change adds it. */
function addedSince({ flows }: Draft, at: Position): number[] {
  return flows.flatMap((flow, number) => (flow.at === at ? [number] : []));
}
