import { alternativesTo } from './alternatives.ts';
import { asSmallAsCan } from './asSmallAsCan.ts';
import type { Change } from './change.ts';
import type { ChoiceRequest } from './choice.ts';
import { choose } from './choose.ts';
import { gatesMet } from './gatesMet.ts';
import { networksAfter } from './networksAfter.ts';
import type { Plan, Steps } from './plan.ts';
import type { PlanRequest } from './planRequest.ts';
import { relianceOf } from './reliance.ts';
import { stepsOf } from './steps.ts';
import { withNewNodes } from './withNewNodes.ts';

/**
 * The cheapest plan to a level that was found, with what it relies on, what the worst answers would
 * add, and other ways (DESIGN §8).
 */
export function planFor(request: PlanRequest, alternatives = 0): Plan {
  const { bound } = request;
  // Each search has as much to do as the first.
  const { left } = request.work;
  const { steps, leastEffort } = stepsTo({ ...request, work: { left }, given: [] });
  const changes = steps.steps.map(({ change }) => change);
  return {
    ...steps,
    ...assurance(steps, { ...request, work: { left } }),
    target: request.target,
    bound,
    budget: null,
    leastEffort,
    alternatives: alternativesTo(changes, request, alternatives),
  };
}

/** What a plan relies on, and what comes on top where that turns out badly. */
export function assurance(
  { steps, isReached }: Steps,
  request: PlanRequest,
): Pick<Plan, 'reliesOn' | 'fallback'> {
  // What is planned for the worst relies on nothing.
  if (request.bound === 'low') return { reliesOn: [], fallback: null };
  const { description, rubric, target } = request;
  const changes = steps.map(({ change }) => change);
  const whole = withNewNodes(description, changes);
  return {
    reliesOn: isReached ? relianceOf({ description: whole, rubric, changes, target }) : [],
    fallback: fallbackFrom(changes, request),
  };
}

function fallbackFrom(given: readonly Change[], request: PlanRequest): Steps {
  return stepsTo({ ...request, bound: 'low', given }).steps;
}

/**
 * The cheapest steps on top of some changes. The search is lenient: two gates may count on one
 * channel following two guidelines. What it promised and is not so is owned up to here.
 */
function stepsTo(request: ChoiceRequest): { steps: Steps; leastEffort: number | null } {
  const { description, rubric, target, bound, given } = request;
  const choice = choose(request);
  const changes = asSmallAsCan(choice.changes, { ...request, keepsScore: false });
  const steps = stepsOf({ ...choice, changes }, request);
  if (steps.isReached || choice.unmet.length > 0) return { steps, leastEffort: choice.bound };
  const all = [...given, ...changes];
  const networks = networksAfter(description)(all);
  const { missed } = gatesMet(description, rubric, target, bound, all, networks);
  return { steps: { ...steps, unmet: missed }, leastEffort: null };
}
