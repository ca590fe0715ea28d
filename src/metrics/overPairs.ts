import type { Network } from '../network/network.ts';
import { type Measurement, measured, noValue } from './measurement.ts';
import { nodeSetWeight } from './nodeSetWeight.ts';
import { pairEnds } from './pairEnds.ts';
import { type PairQuestion, pairEvidence } from './pairEvidence.ts';
import type { FilterParameter } from './parameters.ts';

/**
 * The share of pairs (a, b), by weight, for which something holds: ordered pairs of different
 * channels where customers can answer on a (DESIGN §4). Pairs are counted, never gone through.
 */
export function overPairs(
  network: Network,
  { from, to, ...question }: PairQuestion & { from: FilterParameter; to: FilterParameter },
): Measurement {
  if (network.channels < 2) return noValue('fewer-than-two-channels');
  const ends = pairEnds(network, from, to);
  const { origins, openOrigins, weights } = ends;
  const targets = network.setOf(ends.targets);
  const openTargets = network.setOf(ends.openTargets);
  const weightIn = nodeSetWeight(network, ends.targets, weights);
  const openWeightIn = nodeSetWeight(network, ends.openTargets, weights);
  let met = 0;
  let open = 0;
  let total = 0;
  for (const a of origins) {
    const row = question.row(a);
    const weight = weights[a] as number;
    const openHere = weight * openWeightIn(openTargets, a);
    met += weight * weightIn(row, a);
    open += openHere;
    total += weight * weightIn(targets, a) + openHere;
  }
  for (const a of openOrigins) {
    const here = (weights[a] as number) * (weightIn(targets, a) + openWeightIn(openTargets, a));
    open += here;
    total += here;
  }
  if (total === 0) return noValue('no-pairs');
  return measured((met + network.world.assume * open) / total, () =>
    pairEvidence(network, question, ends),
  );
}
