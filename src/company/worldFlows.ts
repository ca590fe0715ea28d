import type { Position } from '../source/position.ts';
import { type Answers, type AssumeFor, assuming, dataOf } from './assumption.ts';
import { allData, noData } from './dataKind.ts';
import type { Flow, FlowListing } from './description.ts';
import type { Assume, World, WorldFlow } from './world.ts';

/** A channel or system that everything may flow to, by its number. */
interface OpenNode {
  node: number;
  at: Position;
}

/**
 * The edges of a world: those of the flows that are listed and, at best, those that an open list
 * may still hold.
 */
export function worldFlows(
  { flows, at }: { flows: FlowListing; at: World['at'] },
  nodes: ReadonlyMap<string, number>,
  assume: Assume,
  answers: Answers,
): Pick<World, 'flows' | 'everyFlow'> {
  const assumeFor = assuming(assume, answers);
  const listed: WorldFlow[] = [];
  for (const flow of flows.items) addEdges(listed, flow, nodes, assumeFor);
  const open = [...nodes].flatMap(([id, node]): OpenNode[] => {
    const place = flows.openTo.get(id) ?? (flows.open ? (at.flows ?? at.root) : null);
    return place && isFilled(id, flows, assume, answers) ? [{ node, at: place }] : [];
  });
  if (open.length === nodes.size) return { flows: listed, everyFlow: nodes.size > 0 };
  return { flows: listed.concat(edgesInto(open, nodes.size)), everyFlow: false };
}

/** Whether nothing about flows has to be assumed. */
export function areKnown({ items, complete }: FlowListing): boolean {
  return (
    complete &&
    items.every(
      ({ from, to, data, age }) =>
        from !== undefined && to !== undefined && data.complete && age !== undefined,
    )
  );
}

/** Whether there is every flow into an open place; an answer about the place goes before one about the whole list. */
function isFilled(id: string, { open }: FlowListing, assume: Assume, answers: Answers): boolean {
  const whole = open ? answers.get('flows') : undefined;
  return (answers.get(`flows.${id}`) ?? whole ?? assume) === 1;
}

/** Adds what a flow stands for. An end that is not known is, at worst, nowhere, and at best everywhere. */
function addEdges(
  edges: WorldFlow[],
  flow: Flow,
  nodes: ReadonlyMap<string, number>,
  assumeFor: AssumeFor,
): void {
  const { path, at } = flow;
  const data = flow.data.complete ? flow.data.stated : dataOf(flow.data, assumeFor(path, 'data'));
  if (data === noData) return;
  const age = flow.age ?? (assumeFor(path, 'freshness') === 1 ? 0 : Number.POSITIVE_INFINITY);
  const ends = (id: string | undefined): Iterable<number> => {
    if (id !== undefined) return [nodes.get(id) as number];
    return assumeFor(path, 'ends') === 1 ? nodes.values() : [];
  };
  for (const from of ends(flow.from)) {
    for (const to of ends(flow.to)) {
      if (from !== to) edges.push({ from, to, data, age, at });
    }
  }
}

/**
 * Everything flows into these places at once, from everywhere. A ring of them that everything
 * flows into at one place lets the same reach the same, with far fewer edges.
 */
function edgesInto(open: readonly OpenNode[], nodes: number): WorldFlow[] {
  const [first, ...others] = open;
  if (!first) return [];
  const inRing = new Set(open.map(({ node }) => node));
  const edge = (from: number, { node, at }: OpenNode) => ({
    ...{ from, to: node, data: allData, age: 0, at },
  });
  const ring = others.length > 0 ? [...others, first] : [];
  return [
    ...Array.from({ length: nodes }, (_, node) => node)
      .filter((node) => !inRing.has(node))
      .map((node) => edge(node, first)),
    ...ring.map((each, index) => edge((open[index] as OpenNode).node, each)),
  ];
}
