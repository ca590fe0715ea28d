import { visible } from '../text/visible.ts';
import type { PlanPage } from './planPage.ts';

/** What bad answers would mean, besides the steps that they would add; none where they would mean nothing. */
export function fallbackSentences({ plan, words, days }: PlanPage): string[] {
  const { fallback: say } = words.plan;
  const { fallback } = plan;
  if (fallback === null) return [];
  const level = words.terms.levels[plan.target];
  const unmet = fallback.unmet.map(({ title }) => visible(title)).join('; ');
  const hasSteps = fallback.steps.length > 0;
  const more = days(fallback.effort);
  const sentence = fallback.reached ? say.reached(more) : say.missed(level, more);
  return [
    hasSteps ? sentence : say.nothing(level),
    ...(unmet === '' ? [] : [hasSteps ? say.unmet(unmet) : say.alone(unmet)]),
  ];
}
