import { ladder } from '../text/ladder.ts';
import type { PlanPage } from './planPage.ts';

/** What the plan is: from one level to another, or just for one where the estimate is there already. */
export function planTitle({ assessment: { level }, plan, words }: PlanPage): string {
  const { levels } = words.terms;
  const [from, to] = [levels[level.estimate], levels[plan.target]];
  const isBelow = ladder.indexOf(level.estimate) < ladder.indexOf(plan.target);
  return isBelow ? words.plan.fromTo(from, to) : words.plan.towards(to);
}
