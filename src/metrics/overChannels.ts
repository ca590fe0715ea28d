import type { Network } from '../network/network.ts';
import {
  type Evidence,
  evidenceLimit,
  type Measurement,
  measured,
  noValue,
} from './measurement.ts';
import type { FilterParameter } from './parameters.ts';
import { selectChannels, weightOf } from './selection.ts';

/** What is found out about one channel: whether it counts, and the evidence that says so. */
type Finding = Omit<Evidence, 'value'> & { holds: boolean };

/**
 * The share of channels, by weight, for which something holds. `minimum` is the number of
 * channels below which the question makes no sense.
 */
export function overChannels(
  network: Network,
  filter: FilterParameter,
  { minimum }: { minimum: 1 | 2 },
  find: (channel: number) => Finding,
): Measurement {
  if (minimum === 2 && network.channels < 2) return noValue('fewer-than-two-channels');
  const selection = selectChannels(network, filter);
  const { decided, undecided } = selection;
  if (decided.length + undecided.length === 0) return noValue('no-channels-selected');
  let met = 0;
  const holding: Evidence[] = [];
  const failing: Evidence[] = [];
  for (const channel of byWeight(decided, selection.weights)) {
    const { holds, ...finding } = find(channel);
    if (holds) met += weightOf(selection, [channel]);
    const list = holds ? holding : failing;
    if (list.length < evidenceLimit) list.push({ ...finding, value: holds ? 1 : 0 });
  }
  const open = weightOf(selection, undecided);
  return measured(
    (met + (network.world.assume === 1 ? open : 0)) / (weightOf(selection, decided) + open),
    [...failing, ...holding],
  );
}

/** Heaviest first; equal ones in the order of their ids. */
export function byWeight(channels: readonly number[], weights: readonly number[]): number[] {
  return [...channels].sort((one, other) => (weights[other] ?? 0) - (weights[one] ?? 0));
}

/** The finding that most channel metrics make: one channel, at its own place. */
export function channelFinding(
  network: Network,
  channel: number,
  finding: Pick<Finding, 'code' | 'holds'> & Partial<Finding>,
): Finding {
  const { id, at } = network.world.channels[channel] as Network['world']['channels'][number];
  return { entities: [`channel:${id}`], data: 0, at, ...finding };
}
