import type { Description } from '../company/description.ts';
import { levels } from '../company/vocabulary.ts';
import type { Network } from '../network/network.ts';
import type { AskedLevel, Criterion, Rubric } from '../rubric/rubric.ts';
import { type GateOutcome, gatesOf } from '../score/gates.ts';
import { reaches } from '../score/interval.ts';
import { type Networks, scoreCriterion } from '../score/scoredCriterion.ts';

/** The world that is planned for: the best that is possible (`high`), or what is proved (`low`). */
export type PlannedBound = 'low' | 'high';

/** A value that a gate up to the target asks for. */
export interface Goal {
  criterion: Criterion;
  level: AskedLevel;
  needed: number;
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
    .map((criterion) => scoreCriterion(criterion, networks, notApplicable));
  const gates = asked.flatMap((level) => gatesOf(deciding, level));
  const isMeasured = ({ scored }: GateOutcome) => scored.status !== 'not-applicable';
  const closed = gates.filter((each) => !isMeasured(each) && each.gate === 'required');
  return {
    goals: gates
      .filter(isMeasured)
      .map(({ scored, level, needed }) => ({ criterion: scored.criterion, level, needed })),
    closed: [...new Set(closed.map(({ scored }) => scored.criterion))],
  };
}

/** What the practices that a plan has to adopt imply, so that no plan makes a company contradict itself. */
export function impliedGoals(goals: readonly Goal[], { practices, criteria }: Rubric): Goal[] {
  return goals
    .filter(({ criterion }) => criterion.metric.id === 'practice')
    .flatMap(({ criterion, level }) => {
      const { practice: id } = criterion.parameters as { practice: string };
      const implies = practices.find((practice) => practice.id === id)?.implies;
      const like = criteria.find((each) => each.id === criterion.id) ?? criterion;
      if (!implies) return [];
      const { metric, parameters, settings, atLeast } = implies;
      return [{ criterion: { ...like, metric, parameters, settings }, level, needed: atLeast }];
    });
}

/** Whether a world meets a goal. A value that is not there counts as what the world assumes. */
export function meets(network: Network, { criterion, needed }: Goal): boolean {
  const { value } = criterion.metric.measure(network, criterion.parameters);
  return reaches(value ?? network.world.assume, needed);
}
