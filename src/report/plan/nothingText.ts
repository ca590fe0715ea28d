import type { PlanPage } from './planPage.ts';

/** Why a plan has no steps. */
export function nothingText({ plan, words, days }: PlanPage): string {
  const { nothing: say } = words.plan;
  const level = words.terms.levels[plan.target];
  if (plan.reached) {
    const isOpen = plan.relies_on.length > 0 || plan.fallback !== null;
    return isOpen ? say.possible(level) : say.proved(level);
  }
  return plan.budget === null ? say.closed(level) : say.budget(days(plan.budget));
}
