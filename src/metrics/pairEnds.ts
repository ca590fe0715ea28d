import type { Network } from '../network/network.ts';
import type { FilterParameter } from './parameters.ts';
import { selectChannels } from './selection.ts';

/** The two ends of the pairs that a metric speaks of. */
export interface PairEnds {
  origins: readonly number[];
  /** Not known whether they belong: they count by the world's `assume`. */
  openOrigins: readonly number[];
  targets: readonly number[];
  openTargets: readonly number[];
  /** Of each channel of the company; whole numbers. */
  weights: readonly number[];
}

/** The ends of ordered pairs of channels where customers can answer on the first (DESIGN §4). */
export function pairEnds(network: Network, from: FilterParameter, to: FilterParameter): PairEnds {
  const { channels } = network.world;
  const senders = selectChannels(network, from);
  const receivers = selectChannels(network, to);
  const answers = (channel: number) => channels[channel]?.outboundOnly;
  return withWeights({
    origins: senders.decided.filter((channel) => answers(channel) === false),
    openOrigins: [
      ...senders.decided.filter((channel) => answers(channel) === undefined),
      ...senders.undecided.filter((channel) => answers(channel) !== true),
    ],
    targets: receivers.decided,
    openTargets: receivers.undecided,
    weights: channels.map(({ weight }) => weight),
  });
}

/** Equal weights where the stated ones leave no pair any weight. */
function withWeights(ends: PairEnds): PairEnds {
  const weighs = (channel: number) => (ends.weights[channel] as number) > 0;
  const first = [...ends.origins, ...ends.openOrigins].filter(weighs);
  const second = [...ends.targets, ...ends.openTargets].filter(weighs);
  // A single channel at both ends makes no pair with itself.
  const some = first.some((a) => second.some((b) => a !== b));
  return some ? ends : { ...ends, weights: ends.weights.map(() => 1) };
}
