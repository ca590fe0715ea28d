import { levels } from '../company/vocabulary.ts';
import type { AskedLevel } from '../rubric/rubric.ts';
import { asSmallAsCan } from './asSmallAsCan.ts';
import type { Change } from './change.ts';
import { choose } from './choose.ts';
import { gatesMet } from './gatesMet.ts';
import { mostScore } from './mostScore.ts';
import { networksAfter } from './networksAfter.ts';
import type { Plan } from './plan.ts';
import { assurance } from './planFor.ts';
import type { PlanRequest } from './planRequest.ts';
import { hair } from './search/cheapestProblem.ts';
import { stepsOf } from './steps.ts';

/**
 * The most that so many person-days bring: the highest level up to the target that they pay for,
 * by the cheapest plan to it, and for what is left the most score that was found.
 */
export function planWithin(request: PlanRequest, days: number): Plan {
  const { target, bound } = request;
  const { left } = request.work;
  const toLevel = changesToLevel({ ...request, work: { left: left / 2 } }, days);
  // To score a company takes longer than to see whether it reaches a level.
  const rest = { ...request, given: toLevel.changes, work: { left: left / 8 } };
  const extra = mostScore(rest, days - toLevel.effort);
  const changes = asSmallAsCan([...toLevel.changes, ...extra], {
    ...request,
    given: [],
    keepsScore: true,
  });
  const steps = stepsOf({ changes, unmet: [] }, { ...request, given: [] });
  return {
    ...steps,
    ...assurance(steps, request),
    fallback: null,
    target,
    bound,
    budget: days,
    leastEffort: null,
    alternatives: [],
  };
}

/** The changes to the highest level that the days pay for; none where they pay for none. */
function changesToLevel(
  request: PlanRequest,
  days: number,
): { changes: readonly Change[]; effort: number } {
  const { description, rubric, bound } = request;
  const upTo = levels.slice(1, levels.indexOf(request.target) + 1) as AskedLevel[];
  const today = networksAfter(description)([]);
  for (const target of upTo.reverse()) {
    if (gatesMet(description, rubric, target, bound, [], today).isReached) break;
    const work = { left: request.work.left / upTo.length };
    const choice = choose({ ...request, target, work, given: [] });
    if (choice.unmet.length === 0 && choice.effort <= days + hair) return choice;
  }
  return { changes: [], effort: 0 };
}
