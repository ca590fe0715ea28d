import { keptEvidence } from '../metrics/measurement.ts';
import type { FilterParameter } from '../metrics/parameters.ts';
import { selectChannels } from '../metrics/selection.ts';
import type { Network } from '../network/network.ts';
import { type JudgedEvidence, judgedEvidence } from './judgedEvidence.ts';
import { pairCodes } from './pairCodes.ts';
import type { Networks, ScoredCriterion } from './scoredCriterion.ts';

export interface FullEvidence {
  evidence: readonly JudgedEvidence[];
  /** False where there is more than can be told one by one. */
  complete: boolean;
}

/**
 * All the evidence of a criterion, where a measurement keeps the worst only: what is about pairs of
 * channels is asked for channel by channel.
 */
export function fullEvidence(scored: ScoredCriterion, networks: Networks): FullEvidence {
  const { evidence } = scored;
  if (evidence.length <= keptEvidence) return { evidence, complete: true };
  const isOfPairs = evidence.every(({ code }) => pairCodes.includes(code));
  // Each channel has a row of its own, with one place fewer than there are channels.
  if (!isOfPairs || networks.worst.channels > keptEvidence) return { evidence, complete: false };
  return { evidence: evidenceByChannel(scored, networks), complete: true };
}

function evidenceByChannel({ criterion }: ScoredCriterion, networks: Networks): JudgedEvidence[] {
  const { metric, parameters } = criterion;
  const asked = parameters as { from?: FilterParameter };
  const senders = selectChannels(networks.worst, asked.from).decided;
  const rows = senders.flatMap((channel) => {
    const from = { ids: [networks.worst.world.channels[channel]?.id] };
    const evidenceIn = (network: Network) => metric.measure(network, { ...asked, from }).evidence();
    return judgedEvidence(evidenceIn(networks.worst), evidenceIn(networks.best));
  });
  // What holds both ways is found from both ends.
  const both = (each: JudgedEvidence) => each.code === 'aligned';
  const pairOf = (each: JudgedEvidence) =>
    (both(each) ? [...each.entities].sort() : each.entities).join();
  return [...new Map(rows.reverse().map((each) => [pairOf(each), each])).values()].reverse();
}
