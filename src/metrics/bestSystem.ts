import type { Network } from '../network/network.ts';
import { holds, type NodeSet } from '../network/nodeSet.ts';
import { nodeSetWeight } from './nodeSetWeight.ts';
import type { FilterParameter } from './parameters.ts';
import { selectChannels } from './selection.ts';

/** The system that serves most channels, by weight; the first by id among equals. */
export interface BestSystem {
  serves(channel: number): boolean;
  /** The system as evidence names it; none where no system serves any channel. */
  entities: readonly string[];
}

/** `served` are the nodes that a system serves. */
export function bestSystem(
  network: Network,
  filter: FilterParameter,
  served: (system: number) => NodeSet,
): BestSystem {
  const { decided, weights } = selectChannels(network, filter);
  const weightIn = nodeSetWeight(network, decided, weights);
  let best: BestSystem = { serves: () => false, entities: [] };
  let most = 0;
  for (const [index, { id }] of network.world.systems.entries()) {
    const set = served(network.channels + index);
    const weight = weightIn(set);
    if (weight <= most) continue;
    most = weight;
    best = { serves: (channel) => holds(set, channel), entities: [`system:${id}`] };
  }
  return best;
}
