import { allData, type DataSet } from '../../company/dataKind.ts';
import type { Age } from '../../company/freshness.ts';
import type { World } from '../../company/world.ts';
import { carriedData } from '../carriedData.ts';
import { defineChange, type Situation } from '../change.ts';
import { addFlowTo } from '../draft.ts';
import { ownerAmong } from '../owners.ts';
import { flowEdits } from '../writing/flowEdits.ts';

export interface AddFlow {
  kind: 'add-flow';
  from: string;
  to: string;
  data: DataSet;
  age: Age;
}

/**
 * A new flow, one way. Proposed between a channel or system and a shared system, along the steps
 * of journeys, and to and from the one channel that stands in where there is no system. Any other
 * pair of channels would be joined point to point, which grows with their square.
 */
export const addFlow = defineChange<AddFlow>({
  writes: ['flows'],
  propose(situation) {
    const { description, world, freshest } = situation;
    const isThere = fullFlows(world, freshest);
    return [...pairsOf(situation)]
      .filter((pair) => !isThere.has(pair))
      .map((pair) => {
        const [from, to] = pair.split('>') as [string, string];
        const data = carriedData(description, [from, to]);
        return { kind: 'add-flow', from, to, data, age: freshest };
      });
  },
  identity: ({ from, to }) => `${from}>${to}`,
  entities: ({ from, to }) => [`node:${from}`, `node:${to}`],
  workedOn: ({ from, to }) => [from, to],
  performer: ({ from, to }, description) => ownerAmong([from, to], description),
  apply(draft, { from, to, data, age }) {
    addFlowTo(draft, { from, to, data, age });
  },
  edits: ({ from, to, data, age }, description) =>
    flowEdits({ ends: { from, to }, data, age }, description),
});

/** Ends of the flows worth proposing, as `from>to`; each once. */
function pairsOf({ world, hubs, hubChannel }: Situation): Set<string> {
  const pairs = new Set<string>();
  const join = (from: string, to: string) => {
    if (from !== to) pairs.add(`${from}>${to}`);
  };
  const bases = hubChannel === null ? hubs : [...hubs, hubChannel];
  for (const base of bases) {
    for (const { id, outboundOnly } of world.channels) {
      if (outboundOnly !== true) join(id, base);
      join(base, id);
    }
    for (const { id } of world.systems) {
      join(id, base);
      join(base, id);
    }
  }
  for (const { from, to } of journeySteps(world)) join(from, to);
  return pairs;
}

/** The channels that a journey moves between with something that is needed. */
function journeySteps({ journeys, channels }: World): { from: string; to: string }[] {
  if (typeof journeys === 'number') return [];
  return journeys.flatMap(({ needs }) =>
    needs.flatMap(({ on, sources }) =>
      sources.map((source) => ({
        from: channels[source]?.id as string,
        to: channels[on]?.id as string,
      })),
    ),
  );
}

/** The flows that no other could better. */
function fullFlows({ flows, channels, systems }: World, freshest: Age): Set<string> {
  const ids = [...channels, ...systems].map(({ id }) => id);
  return new Set(
    flows
      .filter(({ data, age }) => data === allData && age <= freshest)
      .map(({ from, to }) => `${ids[from]}>${ids[to]}`),
  );
}
