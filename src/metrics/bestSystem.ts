import type { Network } from '../network/network.ts';
import type { FilterParameter } from './parameters.ts';
import { selectChannels, weightOf } from './selection.ts';

/** The system that serves most channels, by weight; the first by id among equals. */
export function bestSystem(
  network: Network,
  filter: FilterParameter,
  serves: (channel: number, system: number) => boolean,
): { channels: ReadonlySet<number>; entities: readonly string[] } {
  const selection = selectChannels(network, filter);
  let best: { channels: ReadonlySet<number>; entities: readonly string[] } = {
    channels: new Set(),
    entities: [],
  };
  let most = 0;
  for (const [index, { id }] of network.world.systems.entries()) {
    const served = selection.decided.filter((channel) => serves(channel, network.channels + index));
    const weight = weightOf(selection, served);
    if (weight > most) {
      most = weight;
      best = { channels: new Set(served), entities: [`system:${id}`] };
    }
  }
  return best;
}
