import { dataSet } from '../company/dataKind.ts';
import { forEachMember } from './condensation.ts';
import { downstream } from './downstream.ts';
import type { Network } from './network.ts';
import type { NodeSet } from './nodeSet.ts';
import { nodeSetIntersection } from './nodeSetIntersection.ts';
import { nodeSetUnion } from './nodeSetUnion.ts';

const identity = dataSet(['identity']);

/**
 * For a channel a, the nodes that recognise its customers (DESIGN §4): identity reaches them from
 * a, and either its path can pass through a system that resolves identity, or the two channels
 * know customers by a common identifier.
 */
export function recognisedBy(network: Network): (a: number) => NodeSet {
  const reach = network.reach(identity);
  const resolved = behindResolvers(network);
  const knowing = knowingAlike(network);
  const either = nodeSetUnion(network.nodes, network.work);
  const both = nodeSetIntersection(network.work);
  return (a) => both([reach.from(a), either([resolved(a), knowing(a)])]);
}

/** The nodes that identity reaches from a node through a system that resolves it. */
function behindResolvers(network: Network): (node: number) => NodeSet {
  const reach = network.reach(identity);
  const { graph } = reach;
  const resolves = (node: number) =>
    network.world.systems[node - network.channels]?.resolvesIdentity === true;
  const nobody = network.setOf([]);
  const sets = downstream(
    graph,
    (component) => {
      let set = nobody;
      forEachMember(graph, component, (node) => {
        if (resolves(node)) set = reach.from(node);
      });
      return set;
    },
    network.work,
  );
  return (node) => sets[graph.of[node] as number] as NodeSet;
}

/** The channels that know customers by one of the identifiers of a channel. */
function knowingAlike(network: Network): (channel: number) => NodeSet {
  const { channels } = network.world;
  const numbers = new Map<string, number[]>();
  for (const [channel, { identifiers }] of channels.entries()) {
    for (const identifier of identifiers) {
      const known = numbers.get(identifier);
      if (known) known.push(channel);
      else numbers.set(identifier, [channel]);
    }
  }
  const knownBy = new Map([...numbers].map(([each, known]) => [each, network.setOf(known)]));
  const unionOf = nodeSetUnion(network.nodes, network.work);
  const nobody = network.setOf([]);
  // Most channels know customers by the same few identifiers as others do.
  const alike = new Map<string, NodeSet>();
  return (channel) => {
    const identifiers = [...(channels[channel]?.identifiers ?? [])];
    const key = identifiers.sort().join('\n');
    const found =
      alike.get(key) ??
      unionOf([nobody, ...identifiers.map((each) => knownBy.get(each) as NodeSet)]);
    alike.set(key, found);
    return found;
  };
}
