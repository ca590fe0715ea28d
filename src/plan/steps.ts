import type { Description } from '../company/description.ts';
import { buildNetwork } from '../network/network.ts';
import type { AskedLevel, Rubric } from '../rubric/rubric.ts';
import { levelInterval } from '../score/gates.ts';
import { progressFrom } from '../score/progress.ts';
import { type Networks, scoreValue } from '../score/scoredCriterion.ts';
import { summariseCompany } from '../score/summary.ts';
import type { Change } from './change.ts';
import { changeId, typeOf } from './changeTypes.ts';
import type { Choice } from './choice.ts';
import { effortOf } from './effort.ts';
import { gatesMet } from './gatesMet.ts';
import { goalsOf, type PlannedBound } from './goals.ts';
import { networksAfter } from './networksAfter.ts';
import { ordered, type Placed } from './ordered.ts';
import type { PlanStep, Standing, Steps } from './plan.ts';
import { prerequisitesOf } from './prerequisites.ts';
import { withNewNodes } from './withNewNodes.ts';
import { worldsAfter } from './worldsAfter.ts';

interface StepsRequest {
  description: Description;
  rubric: Rubric;
  target: AskedLevel;
  bound: PlannedBound;
  /** Changes that are made before. */
  given: readonly Change[];
}

/** Puts chosen changes in order, and says of each where it leads. */
export function stepsOf(choice: Pick<Choice, 'changes' | 'unmet'>, request: StepsRequest): Steps {
  const { description, rubric, target, bound, given } = request;
  const networksWith = networksAfter(description);
  const standingWith = (changes: readonly Change[]) =>
    standing(networksWith([...given, ...changes]), rubric, description);
  const plan = choice.changes.map((change) => ({
    change,
    effort: effortOf(change, description, rubric) ?? 0,
  }));
  const placed = ordered(plan, worthOf(choice.changes, request));
  const all = placed.map(({ change }) => change);
  const gates = (changes: readonly Change[]) => {
    const all = [...given, ...changes];
    return gatesMet(description, rubric, target, bound, all, networksWith(all));
  };
  const whole = gates(all);
  const today = standingWith([]);
  let before = today;
  const steps = placed.map(({ change, effort, wave }: Placed, index): PlanStep => {
    const after = standingWith(all.slice(0, index + 1));
    const without = gates(all.filter((other) => other !== change)).met;
    const inOrder = pointsOf(after) - pointsOf(before);
    before = after;
    return {
      id: changeId(change),
      change,
      effort,
      team: typeOf(change).performer(change, withNewNodes(description, all)),
      wave,
      needs: prerequisitesOf(change, all),
      serves: [
        ...new Set(
          [...whole.met]
            .filter((gate) => !without.has(gate))
            .map((gate) => gate.split(':')[1] ?? ''),
        ),
      ],
      after,
      gain: { alone: pointsOf(standingWith([change])) - pointsOf(today), inOrder },
    };
  });
  const effort = plan.reduce((sum, each) => sum + each.effort, 0);
  return { steps, effort, isReached: whole.isReached, unmet: choice.unmet };
}

/** How far the gates of the target are open, 0..1 on average, in the world that is planned for. */
function worthOf(
  plan: readonly Change[],
  { description, rubric, target, bound, given }: StepsRequest,
): (changes: readonly Change[]) => number {
  const whole = withNewNodes(description, [...given, ...plan]);
  const start = networksAfter(whole)(given);
  const { goals } = goalsOf(whole, rubric, start, target);
  const { world } = bound === 'low' ? start.worst : start.best;
  const worldWith = worldsAfter(world);
  return (changes) => {
    const network = buildNetwork(worldWith(changes));
    const parts = goals.map(({ criterion, needed }) => {
      const { value } = criterion.metric.measure(network, criterion.parameters);
      return needed === 0 ? 1 : Math.min(1, (value ?? world.assume) / needed);
    });
    return parts.reduce((sum, part) => sum + part, 0) / Math.max(1, parts.length);
  };
}

function standing(networks: Networks, rubric: Rubric, description: Description): Standing {
  const criteria = rubric.criteria.map((criterion) =>
    scoreValue(criterion, networks, description.notApplicable),
  );
  const level = levelInterval(criteria);
  return {
    level,
    progress: progressFrom(level.estimate, criteria),
    score: summariseCompany(rubric, criteria).score,
  };
}

function pointsOf({ score }: Standing): number {
  return score.estimate ?? 0;
}
