import { truncate } from '../text/layout/truncate.ts';
import { visible } from '../text/visible.ts';
import type { PlanPage } from './planPage.ts';

/** What another way brings is not made smaller, so that its titles can be long lists. */
const longestTitle = 80;

/** Another way to the target, by what sets it apart from the plan: the steps it leaves out, and those it takes instead. */
export function otherWay(
  page: PlanPage,
  { steps }: PlanPage['plan']['alternatives'][number],
): string {
  const { plan, words, days, teamName } = page;
  const { alternatives: say } = words.plan;
  const taken = new Set(steps.map(({ id }) => id));
  const planned = new Set(plan.steps.map(({ id }) => id));
  const left = plan.steps.map(({ id }) => id).filter((id) => !taken.has(id));
  const instead = steps
    .filter(({ id }) => !planned.has(id))
    .map(({ title, effort, team }) => {
      const who = team === null ? words.plan.nobody : teamName(team);
      return say.step(truncate(visible(title), longestTitle), days(effort), who);
    });
  return [
    ...(left.length > 0 ? [say.without(page.stepsText(left))] : []),
    instead.length > 0 ? say.with(instead.join('; ')) : say.onlyWithout,
  ].join('; ');
}
