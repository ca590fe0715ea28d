import type { DataSet } from '../company/dataKind.ts';
import {
  addBit,
  type Bitset,
  bitset,
  countBits,
  hasBit,
  keepCommon,
  members,
} from '../network/bitset.ts';
import type { Network } from '../network/network.ts';
import {
  type Evidence,
  type EvidenceCode,
  evidenceLimit,
  type Measurement,
  measured,
  noValue,
} from './measurement.ts';
import { byWeight } from './overChannels.ts';
import type { FilterParameter } from './parameters.ts';
import { selectChannels } from './selection.ts';

interface PairQuestion {
  from: FilterParameter;
  to: FilterParameter;
  code: EvidenceCode;
  data?: DataSet;
  /** What holds for (a, b) holds for (b, a), so that one of them is evidence enough. */
  symmetric?: boolean;
  /** The nodes b for which the question is answered with yes, for one channel a. */
  row(a: number): Bitset;
}

/** The two ends of the pairs, undecided ones apart: they count by the world's `assume`. */
interface Ends {
  origins: readonly number[];
  openOrigins: readonly number[];
  targets: Bitset;
  openTargets: Bitset;
  weights: readonly number[];
  /** All weights are 1, so that counting is enough. */
  equal: boolean;
}

/**
 * The share of pairs (a, b), by weight, for which something holds: ordered pairs of different
 * channels where customers can answer on a (DESIGN §4).
 */
export function overPairs(network: Network, question: PairQuestion): Measurement {
  if (network.channels < 2) return noValue('fewer-than-two-channels');
  const ends = withWeights(endsOf(network, question));
  let met = 0;
  let total = 0;
  const rows = new Map<number, Bitset>();
  for (const a of ends.origins) {
    const row = question.row(a);
    rows.set(a, row);
    const weight = ends.weights[a] ?? 0;
    const open = weight * weightIn(ends.openTargets, ends, a);
    met += weight * weightIn(common(row, ends.targets), ends, a) + network.world.assume * open;
    total += weight * weightIn(ends.targets, ends, a) + open;
  }
  for (const a of ends.openOrigins) {
    const open =
      (ends.weights[a] ?? 0) *
      (weightIn(ends.targets, ends, a) + weightIn(ends.openTargets, ends, a));
    met += network.world.assume * open;
    total += open;
  }
  if (total === 0) return noValue('no-pairs');
  return measured(met / total, evidenceOf(network, question, ends, rows));
}

function endsOf(network: Network, { from, to }: PairQuestion): Ends {
  const { channels } = network.world;
  const senders = selectChannels(network, from);
  const receivers = selectChannels(network, to);
  const answers = (channel: number) => channels[channel]?.outboundOnly;
  return {
    origins: senders.decided.filter((channel) => answers(channel) === false),
    openOrigins: [
      ...senders.decided.filter((channel) => answers(channel) === undefined),
      ...senders.undecided.filter((channel) => answers(channel) !== true),
    ],
    targets: setOf(network, receivers.decided),
    openTargets: setOf(network, receivers.undecided),
    weights: channels.map(({ weight }) => weight),
    equal: channels.every(({ weight }) => weight === 1),
  };
}

/** Equal weights where the stated ones leave no pair any weight. */
function withWeights(ends: Ends): Ends {
  const weighs = (a: number) =>
    (ends.weights[a] ?? 0) > 0 &&
    (weightIn(ends.targets, ends, a) > 0 || weightIn(ends.openTargets, ends, a) > 0);
  const some = ends.origins.some(weighs) || ends.openOrigins.some(weighs);
  return some ? ends : { ...ends, weights: ends.weights.map(() => 1), equal: true };
}

function setOf(network: Network, channels: readonly number[]): Bitset {
  const set = bitset(network.nodes);
  for (const channel of channels) addBit(set, channel);
  return set;
}

function common(one: Bitset, other: Bitset): Bitset {
  const both = one.slice();
  keepCommon(both, other);
  return both;
}

/** The weight of a set of channels, `except` left out. Added in one order, so that equal sets weigh the same. */
function weightIn(set: Bitset, { weights, equal }: Ends, except: number): number {
  if (equal) return countBits(set) - (hasBit(set, except) ? 1 : 0);
  let sum = 0;
  for (let channel = 0; channel < weights.length; channel++) {
    if (channel !== except && hasBit(set, channel)) sum += weights[channel] as number;
  }
  return sum;
}

function evidenceOf(
  network: Network,
  question: PairQuestion,
  ends: Ends,
  rows: ReadonlyMap<number, Bitset>,
): Evidence[] {
  const unmet: Evidence[] = [];
  const met: Evidence[] = [];
  const origins = byWeight(ends.origins, ends.weights);
  const targets = byWeight([...members(ends.targets)], ends.weights);
  const counted = setOf(network, ends.origins);
  for (const a of origins) {
    const row = rows.get(a) as Bitset;
    for (const b of targets) {
      if (a === b) continue;
      if (question.symmetric && b < a && hasBit(counted, b) && hasBit(ends.targets, a)) continue;
      const list = hasBit(row, b) ? met : unmet;
      if (list.length < evidenceLimit)
        list.push(pairEvidence(network, question, a, b, list === met));
      else if (list === unmet) return unmet;
    }
  }
  return [...unmet, ...met];
}

function pairEvidence(
  network: Network,
  question: PairQuestion,
  a: number,
  b: number,
  holds: boolean,
): Evidence {
  const [one, other] = [network.world.channels[a], network.world.channels[b]];
  return {
    code: question.code,
    entities: [`channel:${one?.id}`, `channel:${other?.id}`],
    data: question.data ?? 0,
    value: holds ? 1 : 0,
    at: one?.at ?? network.world.at.root,
  };
}
