import { type DataSet, eachKind, noData, productData } from '../company/dataKind.ts';
import type { Age } from '../company/freshness.ts';
import type { World, WorldFlow } from '../company/world.ts';
import { adjacency } from './adjacency.ts';
import { addAll, type Bitset, bitset, fullBitset, hasBit, keepCommon } from './bitset.ts';
import { kindClasses } from './kindClasses.ts';
import { fullReachability, type Reachability, reachability } from './reachability.ts';

/** The graph of one world: nodes are its channels (first) and systems, edges its flows (DESIGN §4). */
export interface Network {
  world: World;
  channels: number;
  nodes: number;
  /** Who reaches whom with one kind of data no older than `within`; a node reaches itself. */
  reach(kind: DataSet, within?: Age): Reachability;
}

/** Builds the network of a world. Closures are made when first asked for, and kept with it. */
export function buildNetwork(world: World): Network {
  const channels = world.channels.length;
  const nodes = channels + world.systems.length;
  const full = fullReachability(fullBitset(nodes));
  const closures = new Map<string, Reachability>();
  const classes = new Map<Age, DataSet[]>();
  return {
    world,
    channels,
    nodes,
    reach(kind, within = Number.POSITIVE_INFINITY) {
      if (world.everyFlow) return full;
      // Kinds that travel on the same flows have the same closure.
      const sameFlows = classes.get(within) ?? kindClasses(world.flows, within);
      classes.set(within, sameFlows);
      const together = sameFlows.find((kinds) => (kinds & kind) !== noData) ?? noData;
      const key = `${together}:${within}`;
      const known = closures.get(key);
      if (known) return known;
      const carries = ({ data, age }: WorldFlow) => (data & kind) !== noData && age <= within;
      const closure = reachability(adjacency(nodes, world.flows, carries));
      closures.set(key, closure);
      return closure;
    },
  };
}

/** The network of another world with the very same flows; it shares the closures. */
export function withWorld(network: Network, world: World): Network {
  return { ...network, world };
}

/** The nodes that every kind of `data` (`all`), or one of them at least (`any`), reaches from a node. */
export function reachedBy(
  network: Network,
  data: DataSet,
  match: 'all' | 'any',
  within: Age | undefined,
  node: number,
): Bitset {
  const reached = match === 'all' ? fullBitset(network.nodes) : bitset(network.nodes);
  for (const kind of eachKind(data)) {
    const row = network.reach(kind, within).row(node);
    if (match === 'all') keepCommon(reached, row);
    else addAll(reached, row);
  }
  return reached;
}

/** Whether two channels share a kind: it reaches b from a, or is a product kind that one system brings to both. */
export function shares(
  network: Network,
  kind: DataSet,
  a: number,
  b: number,
  within?: Age,
): boolean {
  const reach = network.reach(kind, within);
  if (hasBit(reach.row(a), b)) return true;
  return (kind & productData) !== noData && sourcesOfBoth(network, reach, a, b);
}

function sourcesOfBoth(network: Network, reach: Reachability, a: number, b: number): boolean {
  for (let system = network.channels; system < network.nodes; system++) {
    const row = reach.row(system);
    if (hasBit(row, a) && hasBit(row, b)) return true;
  }
  return false;
}
