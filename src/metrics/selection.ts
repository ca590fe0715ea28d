import type { WorldChannel } from '../company/world.ts';
import type { Network } from '../network/network.ts';
import { type FilterParameter, listOf } from './parameters.ts';

/**
 * Which channels a metric speaks of. `undecided` are those of which it is not known whether they
 * belong; the world's `assume` says how they count.
 */
export interface Selection {
  decided: readonly number[];
  undecided: readonly number[];
  /** Weight of each channel of the company. */
  weights: readonly number[];
}

/** The channels that pass a filter. Weights that add up to nothing are replaced by equal ones. */
export function selectChannels(network: Network, filter: FilterParameter): Selection {
  const { channels } = network.world;
  const decided: number[] = [];
  const undecided: number[] = [];
  for (const [index, channel] of channels.entries()) {
    const passes = passesFilter(channel, filter);
    if (passes === undefined) undecided.push(index);
    else if (passes) decided.push(index);
  }
  const total = [...decided, ...undecided].reduce(
    (sum, index) => sum + (channels[index]?.weight ?? 0),
    0,
  );
  return { decided, undecided, weights: channels.map(({ weight }) => (total > 0 ? weight : 1)) };
}

/** Undefined where the kind of the channel is not known and would decide. */
function passesFilter(channel: WorldChannel, filter: FilterParameter): boolean | undefined {
  if (!filter?.kinds && !filter?.ids) return true;
  if (filter.ids && listOf(filter.ids).includes(channel.id)) return true;
  if (!filter.kinds) return false;
  return channel.kind === undefined ? undefined : listOf(filter.kinds).includes(channel.kind);
}

export function weightOf(selection: Selection, channels: readonly number[]): number {
  return channels.reduce((sum, channel) => sum + (selection.weights[channel] ?? 0), 0);
}
