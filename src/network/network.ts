import { type DataSet, eachKind, noData, productData } from '../company/dataKind.ts';
import type { Age } from '../company/freshness.ts';
import type { World, WorldFlow } from '../company/world.ts';
import { adjacency, ring } from './adjacency.ts';
import { bitset } from './bitset.ts';
import { kindClasses } from './kindClasses.ts';
import { haveInCommon, type NodeSet, nodeSetOf } from './nodeSet.ts';
import { type Reachability, reachability } from './reachability.ts';
import { noWork, type Work } from './work.ts';

/** The graph of one world: nodes are its channels (first) and systems, edges its flows (DESIGN §4). */
export interface Network {
  world: World;
  channels: number;
  nodes: number;
  /** Who reaches whom with one kind of data no older than `within`; a node reaches itself. */
  reach(kind: DataSet, within?: Age): Reachability;
  /** A set of some of the nodes, given in rising order. */
  setOf(members: readonly number[]): NodeSet;
  /** What was done so far to answer questions. */
  work: Work;
}

/** Builds the network of a world. Closures are made when first asked for, and kept with it. */
export function buildNetwork(world: World): Network {
  const channels = world.channels.length;
  const nodes = channels + world.systems.length;
  const nothing = bitset(nodes);
  const work = noWork();
  const closures = new Map<Age, (kind: DataSet) => Reachability>();
  let full: Reachability | undefined;
  return {
    world,
    channels,
    nodes,
    work,
    setOf: (members) => nodeSetOf(nothing, nodes, members),
    reach(kind, within = Number.POSITIVE_INFINITY) {
      if (world.everyFlow) {
        full ??= reachability(ring(nodes), nothing, work);
        return full;
      }
      let closureOf = closures.get(within);
      if (closureOf === undefined) {
        closureOf = closuresByKind(world.flows, within, (carries) =>
          reachability(adjacency(nodes, world.flows, carries), nothing, work),
        );
        closures.set(within, closureOf);
      }
      return closureOf(kind);
    },
  };
}

/** Kinds that travel on the same flows have the same closure. */
function closuresByKind(
  flows: readonly WorldFlow[],
  within: Age,
  build: (carries: (flow: WorldFlow) => boolean) => Reachability,
): (kind: DataSet) => Reachability {
  const closures = new Map<DataSet, Reachability>();
  const classes = kindClasses(flows, within);
  return (kind) => {
    const together = classes.find((kinds) => (kinds & kind) !== noData) ?? noData;
    const closure =
      closures.get(together) ??
      build(({ data, age }) => (data & together) !== noData && age <= within);
    closures.set(together, closure);
    return closure;
  };
}

/** The network of another world with the very same flows; it shares the closures. */
export function withWorld(network: Network, world: World): Network {
  return { ...network, world };
}

/** Who reaches whom with the kinds of a set, each once: kinds that travel together are one. */
export function reachOfEach(network: Network, data: DataSet, within?: Age): Reachability[] {
  return [...new Set(eachKind(data).map((kind) => network.reach(kind, within)))];
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
  if (reach.reaches(a, b)) return true;
  return (
    (kind & productData) !== noData && haveInCommon(reach.to(a), reach.to(b), network.channels)
  );
}
