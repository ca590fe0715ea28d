import { dataSet } from '../company/dataKind.ts';
import { addAll, addBit, type Bitset, bitset, hasBit, keepCommon } from './bitset.ts';
import type { Network } from './network.ts';

const identity = dataSet(['identity']);

/**
 * For a channel a, the nodes that recognise its customers (DESIGN §4): identity reaches them from
 * a, and either its path can pass through a system that resolves identity, or the two channels
 * know customers by a common identifier.
 */
export function recognisedBy(network: Network): (a: number) => Bitset {
  const reach = network.reach(identity);
  const knownBy = channelsByIdentifier(network);
  const resolved = new Map<Bitset, Bitset>();
  return (a) => {
    const reached = reach.row(a);
    const behindResolver = resolved.get(reached) ?? throughResolver(network, reached);
    resolved.set(reached, behindResolver);
    const recognising = behindResolver.slice();
    for (const identifier of network.world.channels[a]?.identifiers ?? []) {
      addAll(recognising, knownBy.get(identifier) as Bitset);
    }
    keepCommon(recognising, reached);
    return recognising;
  };
}

function throughResolver(network: Network, reached: Bitset): Bitset {
  const behind = bitset(network.nodes);
  for (const [index, { resolvesIdentity }] of network.world.systems.entries()) {
    const system = network.channels + index;
    // What a system behind another resolver reaches is there already.
    if (!resolvesIdentity || !hasBit(reached, system) || hasBit(behind, system)) continue;
    addAll(behind, network.reach(identity).row(system));
  }
  return behind;
}

function channelsByIdentifier(network: Network): Map<string, Bitset> {
  const sets = new Map<string, Bitset>();
  for (const [channel, { identifiers }] of network.world.channels.entries()) {
    for (const identifier of identifiers) {
      const set = sets.get(identifier) ?? bitset(network.nodes);
      sets.set(identifier, set);
      addBit(set, channel);
    }
  }
  return sets;
}
