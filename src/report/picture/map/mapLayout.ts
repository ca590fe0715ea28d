import { textWidth } from '../textWidth.ts';
import { type MapGraph, pairKey } from './mapGraph.ts';
import type { MapNode } from './mapNodes.ts';

export interface Point {
  x: number;
  y: number;
}

/** Where everything stands, as plain data: made once, and kept while what-if changes what is drawn. */
export interface MapLayout {
  width: number;
  height: number;
  /** Of every box. */
  box: { width: number; height: number };
  /** The middle of each box, by its key. */
  nodes: readonly (readonly [string, Point])[];
  /** The ways of lines, by `pairKey` of their ends in order. */
  routes: readonly (readonly [string, readonly Point[]])[];
}

/** How far things stand apart. */
export interface MapSpacing {
  boxHeight: number;
  /** Between boxes of a row, and from row to row. */
  nodes: number;
  rows: number;
  edges: number;
  margin: number;
  /** Around what stands alone. */
  alone: number;
}

const usualSpacing: MapSpacing = {
  boxHeight: 56,
  nodes: 35,
  rows: 66,
  edges: 14,
  margin: 36,
  alone: 36,
};
const narrowest = 112;
const widest = 158;
/** With more channels, they stand in two rows on either side. */
const crowded = 14;

/** A connection that a line may be drawn along, whatever its direction. */
export interface Connection {
  from: string;
  to: string;
}

/**
 * Lays the map out, the same way for the same map. The systems stand in the middle and the channels
 * on either side; what nothing flows to or from stands below.
 */
export async function mapLayout(
  graph: MapGraph,
  planned: readonly Connection[],
  spacing: MapSpacing = usualSpacing,
): Promise<MapLayout> {
  const { Graph, layout } = await import('@dagrejs/dagre');
  const box = { width: boxWidth(graph.nodes), height: spacing.boxHeight };
  const joined = connectionsOf(graph, planned);
  const numbers = new Map(graph.nodes.map(({ key }, index) => [key, `n${index}`]));
  const sides = sidesOf(graph.nodes, joined);
  const drawn = new Graph({ directed: true, multigraph: false, compound: false });
  drawn.setGraph({
    rankdir: 'LR',
    nodesep: spacing.nodes,
    ranksep: spacing.rows,
    edgesep: spacing.edges,
    marginx: spacing.margin,
    marginy: spacing.margin,
  });
  drawn.setDefaultEdgeLabel(() => ({}));
  const used = new Set(joined.flatMap(({ from, to }) => [from, to]));
  for (const { key } of graph.nodes) {
    if (used.has(key)) drawn.setNode(numbers.get(key) as string, { ...box });
  }
  for (const { from, to } of joined) {
    const [first, second, length] = directed(from, to, sides);
    drawn.setEdge(numbers.get(first) as string, numbers.get(second) as string, { minlen: length });
  }
  if (used.size > 0) layout(drawn);
  const nodes = graph.nodes.flatMap(({ key }): [string, Point][] => {
    if (!used.has(key)) return [];
    const { x, y } = drawn.node(numbers.get(key) as string) as Point;
    return [[key, { x: tenth(x), y: tenth(y) }]];
  });
  const routes = joined.map(({ from, to }): [string, Point[]] => {
    const [first, second] = directed(from, to, sides);
    const { points } = drawn.edge(numbers.get(first) as string, numbers.get(second) as string) as {
      points: Point[];
    };
    const way = points.map(({ x, y }) => ({ x: tenth(x), y: tenth(y) }));
    return [pairKey(from, to), first === from ? way : way.reverse()];
  });
  return withIsolated(graph, { box, nodes, routes, ...sizeOf(nodes, box, spacing) }, spacing);
}

/** Each pair of boxes once, in the order of their keys. */
function connectionsOf({ nodes, flows }: MapGraph, planned: readonly Connection[]): Connection[] {
  const keys = new Set(nodes.map(({ key }) => key));
  const pairs = new Map<string, Connection>();
  for (const { from, to } of [...flows, ...planned]) {
    if (from === to || !keys.has(from) || !keys.has(to)) continue;
    const [one, other] = from < to ? [from, to] : [to, from];
    pairs.set(pairKey(one, other), { from: one, to: other });
  }
  return [...pairs.keys()].sort().map((key) => pairs.get(key) as Connection);
}

type Side = 'left' | 'far-left' | 'right' | 'far-right' | 'middle';

/** Channels take turns, so that both sides of a system are about as long. */
function sidesOf(nodes: readonly MapNode[], joined: readonly Connection[]): Map<string, Side> {
  const partners = new Map<string, string>();
  for (const { from, to } of joined) {
    if (!partners.has(from)) partners.set(from, to);
    if (!partners.has(to)) partners.set(to, from);
  }
  const channels = nodes
    .filter(({ key, type }) => type === 'channel' && partners.has(key))
    .toSorted((one, other) => compare(partners.get(one.key) ?? '', partners.get(other.key) ?? ''));
  const turns: readonly Side[] =
    channels.length > crowded ? ['left', 'right', 'far-left', 'far-right'] : ['left', 'right'];
  return new Map([
    ...nodes.map(({ key }): [string, Side] => [key, 'middle']),
    ...channels.map(({ key }, index): [string, Side] => [key, turns[index % turns.length] as Side]),
  ]);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The end that stands further left first, and how many rows apart the two are. */
function directed(
  from: string,
  to: string,
  sides: ReadonlyMap<string, Side>,
): [string, string, number] {
  const column: Readonly<Record<Side, number>> = {
    'far-left': 0,
    left: 1,
    middle: 2,
    right: 3,
    'far-right': 4,
  };
  const [one, other] = [column[sides.get(from) ?? 'middle'], column[sides.get(to) ?? 'middle']];
  const apart = Math.max(1, Math.abs(one - other));
  return one <= other ? [from, to, apart] : [to, from, apart];
}

function boxWidth(nodes: readonly MapNode[]): number {
  const needed = nodes.map(({ name, note }) =>
    Math.max(longestWord(name), textWidth(name, 13, true) * 0.62, textWidth(note, 11)),
  );
  return Math.round(Math.min(widest, Math.max(narrowest, ...needed.map((width) => width + 28))));
}

function longestWord(name: string): number {
  return Math.max(...name.split(/\s+/u).map((word) => textWidth(word, 13, true)));
}

function sizeOf(
  nodes: readonly (readonly [string, Point])[],
  box: MapLayout['box'],
  { margin }: MapSpacing,
): { width: number; height: number } {
  const right = Math.max(0, ...nodes.map(([, { x }]) => x + box.width / 2));
  const bottom = Math.max(0, ...nodes.map(([, { y }]) => y + box.height / 2));
  return { width: Math.max(right + margin, 560), height: bottom + margin };
}

/** Rows of what stands alone, below the rest. */
function withIsolated(graph: MapGraph, made: MapLayout, spacing: MapSpacing): MapLayout {
  const placed = new Set(made.nodes.map(([key]) => key));
  const alone = graph.nodes.filter(({ key }) => !placed.has(key));
  if (alone.length === 0) return made;
  const { box } = made;
  const { margin, alone: gap } = spacing;
  const step = { x: box.width + gap, y: box.height + gap };
  const columns = Math.max(1, Math.floor((made.width - 2 * margin + gap) / step.x));
  const top = placed.size === 0 ? margin + box.height / 2 : made.height + 12 + box.height / 2;
  const more = alone.map(({ key }, index): [string, Point] => [
    key,
    {
      x: margin + box.width / 2 + (index % columns) * step.x,
      y: top + Math.floor(index / columns) * step.y,
    },
  ]);
  const nodes = [...made.nodes, ...more];
  return { ...made, nodes, ...sizeOf(nodes, box, spacing) };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
