import type { Description } from '../company/description.ts';
import { levels } from '../company/vocabulary.ts';
import type { Network } from '../network/network.ts';
import type { AskedLevel, Criterion, Rubric } from '../rubric/rubric.ts';
import { type GateOutcome, gatesOf } from '../score/gates.ts';
import { reaches } from '../score/interval.ts';
import { type Networks, scoreValue } from '../score/scoredCriterion.ts';
import type { Change } from './change.ts';

/** The world that is planned for: the best that is possible (`high`), or what is proved (`low`). */
export type PlannedBound = 'low' | 'high';

/** A value that a gate up to the target asks for. */
export interface Goal {
  criterion: Criterion;
  needed: number;
  /** What counts where the metric makes no sense; what the world assumes where this is not given. */
  otherwise?: number;
}

/** The goals of a target, and the gates that no value can open because they make no sense here. */
export interface Goals {
  goals: readonly Goal[];
  closed: readonly Criterion[];
}

/**
 * What the gates of all levels up to the target ask for. A gate that is passed over because its
 * criterion is not applicable asks for nothing; a required one stays closed.
 */
export function goalsOf(
  { notApplicable }: Description,
  rubric: Rubric,
  networks: Networks,
  target: AskedLevel,
): Goals {
  const asked = levels.slice(1, levels.indexOf(target) + 1) as AskedLevel[];
  const deciding = rubric.criteria
    .filter(({ gate }) => asked.some((level) => gate[level] !== undefined))
    .map((criterion) => scoreValue(criterion, networks, notApplicable));
  const gates = asked.flatMap((level) => gatesOf(deciding, level));
  const isMeasured = ({ scored }: GateOutcome) => scored.status !== 'not-applicable';
  const closed = gates.filter((each) => !isMeasured(each) && each.gate === 'required');
  return {
    goals: gates
      .filter(isMeasured)
      .map(({ scored, needed }) => ({ criterion: scored.criterion, needed })),
    closed: [...new Set(closed.map(({ scored }) => scored.criterion))],
  };
}

/** What has to be so for a practice to be more than a word. */
interface ImpliedGoal extends Goal {
  practice: string;
}

/** What practices imply, so that no plan makes a company contradict itself. */
export function impliedGoals(
  practices: readonly string[],
  { practices: known, criteria }: Rubric,
): ImpliedGoal[] {
  return practices.flatMap((id) => {
    const implies = known.find((practice) => practice.id === id)?.implies;
    const asking = criteria.find((criterion) => practiceAsked(criterion) === id);
    if (!implies || !asking) return [];
    const { metric, parameters, settings, atLeast } = implies;
    const criterion = { ...asking, metric, parameters, settings };
    return [{ practice: id, criterion, needed: atLeast, otherwise: 0 }];
  });
}

/** The practice that a criterion asks for; null where it asks for something else. */
export function practiceAsked({ metric, parameters }: Criterion): string | null {
  return metric.id === 'practice' ? (parameters as { practice: string }).practice : null;
}

/** The practices that some changes put in place. */
export function adoptedBy(changes: readonly Change[]): string[] {
  return changes.flatMap((change) => (change.kind === 'adopt-practice' ? [change.practice] : []));
}

/** Whether a world meets a goal. */
export function meets(network: Network, { criterion, needed, otherwise }: Goal): boolean {
  const { value } = criterion.metric.measure(network, criterion.parameters);
  return reaches(value ?? otherwise ?? network.world.assume, needed);
}
