import type { Description } from '../company/description.ts';
import type { AskedLevel, Rubric } from '../rubric/rubric.ts';
import { permitsWithout } from './candidates.ts';
import type { PlannedBound } from './goals.ts';
import type { Plan } from './plan.ts';
import { planFor } from './planFor.ts';
import { planWithin } from './planWithin.ts';

/** How a plan is made. */
export interface Planning {
  bound: PlannedBound;
  /** Kinds of change, ids of changes, and what no change may touch. */
  without: readonly string[];
  /** Person-days to spend at most; null to spend what the target takes. */
  budget: number | null;
  /** Other ways to find. */
  alternatives: number;
  care: keyof typeof careWork;
}

/** Channels, systems and flows looked at, all in all: a tenth of a second or so, and a few seconds. */
const careWork = { quick: 15_000, thorough: 400_000 } as const;
/** With less, no search comes far enough to be of use. */
const fewestTries = 150;

/**
 * The plan to a level. Null where a quick one is asked for and the company is too large for that.
 */
export function makePlan(
  description: Description,
  rubric: Rubric,
  target: AskedLevel,
  planning: Planning,
): Plan | null {
  const tries = Math.floor(careWork[planning.care] / sizeOf(description));
  if (planning.care === 'quick' && tries < fewestTries) return null;
  const request = {
    description,
    rubric,
    target,
    bound: planning.bound,
    permits: permitsWithout(planning.without),
    work: { left: Math.max(tries, fewestTries) },
  };
  return planning.budget === null
    ? planFor(request, planning.alternatives)
    : planWithin(request, planning.budget);
}

function sizeOf({ channels, systems, flows }: Description): number {
  return channels.length + systems.length + flows.items.length;
}
