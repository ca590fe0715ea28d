import { noData, productData } from '../company/dataKind.ts';
import type { Need } from '../company/world.ts';
import { hasBit } from './bitset.ts';
import { type Network, shares } from './network.ts';

/** What becomes of one need of a journey step: it is met, the data comes too late, or not at all. */
export type NeedOutcome = 'met' | 'too-late' | 'no-path';

/**
 * A need is met when its kind reaches the step's channel in time from one of its sources; a
 * product kind may also be shared (DESIGN §5). A need of the first step has no source on the
 * journey: it is met when the kind reaches the channel from anywhere else.
 */
export function needOutcome(network: Network, need: Need): NeedOutcome {
  if (arrives(network, need, need.within)) return 'met';
  return arrives(network, need, Number.POSITIVE_INFINITY) ? 'too-late' : 'no-path';
}

function arrives(network: Network, { kind, on, sources }: Need, within: number): boolean {
  if (sources.length === 0) return arrivesFromAnywhere(network, kind, on, within);
  const reach = network.reach(kind, within);
  const product = (kind & productData) !== noData;
  return sources.some(
    (source) =>
      hasBit(reach.row(source), on) || (product && shares(network, kind, source, on, within)),
  );
}

function arrivesFromAnywhere(network: Network, kind: number, on: number, within: number): boolean {
  const reach = network.reach(kind, within);
  for (let node = 0; node < network.nodes; node++) {
    if (node !== on && hasBit(reach.row(node), on)) return true;
  }
  return false;
}
