import type { Description } from '../company/description.ts';
import { levels } from '../company/vocabulary.ts';
import type { AskedLevel, Criterion, Rubric } from '../rubric/rubric.ts';
import { gateState, gatesOf } from '../score/gates.ts';
import { type Networks, scoreValue } from '../score/scoredCriterion.ts';
import type { Change } from './change.ts';
import { adoptedBy, impliedGoals, meets, type PlannedBound, practiceAsked } from './goals.ts';

/** A gate of a level, as in `omni:recognition`. */
type GateId = string;

/**
 * The gates up to a target that a company with some changes made, and its `networks` with them,
 * does not stop at. A practice that the changes adopt is more than a word only where what it
 * implies is so.
 */
export function gatesMet(
  description: Description,
  rubric: Rubric,
  target: AskedLevel,
  bound: PlannedBound,
  changes: readonly Change[],
  networks: Networks,
): { met: ReadonlySet<GateId>; missed: readonly Criterion[]; isReached: boolean } {
  const asked = levels.slice(1, levels.indexOf(target) + 1) as AskedLevel[];
  const gates = asked.flatMap((level) =>
    gatesOf(
      rubric.criteria
        .filter(({ gate }) => gate[level] !== undefined)
        .map((criterion) => scoreValue(criterion, networks, description.notApplicable)),
      level,
    ),
  );
  const network = bound === 'low' ? networks.worst : networks.best;
  const hollow = adoptedBy(changes).filter((practice) =>
    impliedGoals([practice], rubric).some((goal) => !meets(network, goal)),
  );
  const met = gates.filter(({ scored, gate, needed }) => {
    const state = gateState(scored, gate, needed, bound);
    if (hollow.includes(practiceAsked(scored.criterion) ?? '')) return false;
    return state === 'met' || state === 'passed-over';
  });
  return {
    met: new Set(met.map(({ level, scored }) => `${level}:${scored.criterion.id}`)),
    missed: [
      ...new Set(gates.filter((gate) => !met.includes(gate)).map(({ scored }) => scored.criterion)),
    ],
    isReached: met.length === gates.length,
  };
}
