import type { Need } from '../company/world.ts';
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
  if (sources.length === 0) return network.reach(kind, within).arrivesAt(on);
  return sources.some((source) => shares(network, kind, source, on, within));
}
