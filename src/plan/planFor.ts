import { alternativesTo } from './alternatives.ts';
import { asSmallAsCan } from './asSmallAsCan.ts';
import type { Change } from './change.ts';
import { choose } from './choose.ts';
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
  const choice = choose({ ...request, given: [] });
  const changes = asSmallAsCan(choice.changes, { ...request, given: [], keepsScore: false });
  const steps = stepsOf({ ...choice, changes }, { ...request, given: [] });
  return {
    ...steps,
    ...assurance(steps, request),
    target: request.target,
    bound,
    budget: null,
    leastEffort: choice.bound,
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
  const worst = { ...request, bound: 'low' as const, given };
  const choice = choose(worst);
  const changes = asSmallAsCan(choice.changes, { ...worst, keepsScore: false });
  return stepsOf({ ...choice, changes }, worst);
}
