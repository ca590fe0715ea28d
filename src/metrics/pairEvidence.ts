import type { DataSet } from '../company/dataKind.ts';
import type { Network } from '../network/network.ts';
import { holds, type NodeSet } from '../network/nodeSet.ts';
import { type Evidence, type EvidenceCode, evidenceLimit } from './measurement.ts';
import { nodeSetWeight } from './nodeSetWeight.ts';
import { byWeight } from './overChannels.ts';
import type { PairEnds } from './pairEnds.ts';

/** What is asked of pairs of channels. */
export interface PairQuestion {
  code: EvidenceCode;
  data?: DataSet;
  /** What holds for (a, b) holds for (b, a), so that one of them is evidence enough. */
  symmetric?: boolean;
  /** The nodes b for which the question is answered with yes, for one channel a. */
  row(a: number): NodeSet;
}

/** The first pairs, those that fail before those that hold, the heaviest channels first. */
export function pairEvidence(
  network: Network,
  question: PairQuestion,
  { origins, targets, weights }: PairEnds,
): Evidence[] {
  const numberIn = nodeSetWeight(
    network,
    targets,
    weights.map(() => 1),
  );
  const all = network.setOf(targets);
  // Pairs that all hold need not be gone through, once enough are told of.
  const isMet = (a: number) => numberIn(question.row(a), a) === numberIn(all, a);
  const unmet: Evidence[] = [];
  const met: Evidence[] = [];
  const isToldTwice = twice(question, origins, targets);
  const inOrder = byWeight(targets, weights);
  for (const a of byWeight(origins, weights)) {
    if (met.length >= evidenceLimit && isMet(a)) continue;
    const row = question.row(a);
    for (const b of inOrder) {
      if (a === b || isToldTwice(a, b)) continue;
      const list = holds(row, b) ? met : unmet;
      if (list.length < evidenceLimit) list.push(evidence(network, question, a, b, list === met));
      else if (list === unmet) return unmet;
    }
  }
  return [...unmet, ...met];
}

/** Whether a pair has been told of from its other end. */
function twice(
  { symmetric = false }: PairQuestion,
  origins: readonly number[],
  targets: readonly number[],
): (a: number, b: number) => boolean {
  const counted = new Set(origins);
  const targeted = new Set(targets);
  return (a, b) => symmetric && b < a && counted.has(b) && targeted.has(a);
}

function evidence(
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
