import { type Level, levels } from '../company/vocabulary.ts';
import type { AskedLevel } from '../rubric/rubric.ts';
import { type GateOutcome, gateState, gatesOf } from '../score/gates.ts';
import type { ScoredCriterion } from '../score/scoredCriterion.ts';
import type { DecidingBound } from './checking.ts';

/** The gates up to a level that are shut: of each criterion the lowest. */
export function shutGates(
  criteria: readonly ScoredCriterion[],
  level: Level,
  on: DecidingBound,
): GateOutcome[] {
  const asked = levels.slice(1, levels.indexOf(level) + 1) as AskedLevel[];
  const shut = asked
    .flatMap((each) => gatesOf(criteria, each))
    .filter(({ scored, gate, needed }) =>
      ['unmet', 'unknown'].includes(gateState(scored, gate, needed, on)),
    );
  const lowest = new Map<string, GateOutcome>();
  for (const gate of shut) {
    const { id } = gate.scored.criterion;
    if (!lowest.has(id)) lowest.set(id, gate);
  }
  return [...lowest.values()];
}
