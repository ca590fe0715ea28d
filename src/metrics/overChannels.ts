import { type DataSet, noData } from '../company/dataKind.ts';
import type { Network } from '../network/network.ts';
import type { Position } from '../source/position.ts';
import {
  type Evidence,
  type EvidenceCode,
  evidenceLimit,
  type Measurement,
  measured,
  noValue,
} from './measurement.ts';
import type { FilterParameter } from './parameters.ts';
import { type Selection, selectChannels, weightOf } from './selection.ts';

/** What is asked of channels. */
interface ChannelQuestion {
  /** The number of channels below which the question makes no sense. */
  minimum: 1 | 2;
  code: EvidenceCode;
  data?: DataSet;
  /** What the evidence names besides the channel. */
  and?: readonly string[];
  holds(channel: number): boolean;
  /** Where the answer for a channel is stated, if not with the channel, and the data it speaks of. */
  about?(channel: number): { data?: DataSet; at: Position | undefined };
}

/** The share of channels, by weight, for which something holds. */
export function overChannels(
  network: Network,
  filter: FilterParameter,
  question: ChannelQuestion,
): Measurement {
  if (question.minimum === 2 && network.channels < 2) return noValue('fewer-than-two-channels');
  const selection = selectChannels(network, filter);
  const { decided, undecided } = selection;
  if (decided.length + undecided.length === 0) return noValue('no-channels-selected');
  const met = weightOf(selection, decided.filter(question.holds));
  const open = weightOf(selection, undecided);
  return measured(
    (met + (network.world.assume === 1 ? open : 0)) / (weightOf(selection, decided) + open),
    () => foundOut(network, selection, question),
  );
}

function foundOut(
  network: Network,
  { decided, weights }: Selection,
  question: ChannelQuestion,
): Evidence[] {
  const heaviest = byWeight(decided, weights);
  const some = (value: 0 | 1) =>
    heaviest
      .filter((channel) => question.holds(channel) === (value === 1))
      .slice(0, evidenceLimit)
      .map((channel) => channelEvidence(network, channel, question, value));
  return [...some(0), ...some(1)];
}

/** Heaviest first; equal ones in the order of their ids. */
export function byWeight(channels: readonly number[], weights: readonly number[]): number[] {
  return [...channels].sort((one, other) => (weights[other] ?? 0) - (weights[one] ?? 0));
}

/** What is found out about a channel, at its own place where no other is given. */
export function channelEvidence(
  { world }: Network,
  channel: number,
  { code, data = noData, and = [], about }: Omit<ChannelQuestion, 'holds' | 'minimum'>,
  value: 0 | 1,
): Evidence {
  const { id, at } = world.channels[channel] as Network['world']['channels'][number];
  const own = about?.(channel);
  return {
    code,
    entities: [`channel:${id}`, ...and],
    data: own?.data ?? data,
    value,
    at: own?.at ?? at,
  };
}
