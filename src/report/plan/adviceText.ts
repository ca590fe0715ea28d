import type { AssessmentStep } from '../../assessment.ts';
import { visible } from '../text/visible.ts';
import type { PlanPage } from './planPage.ts';

/** What to do at a step; where an earlier one says the same, which. */
export function adviceText({ plan, words, stepsText }: PlanPage, step: AssessmentStep): string {
  const first = plan.steps.find(({ advice }) => advice === step.advice);
  if (first === undefined || first === step) return visible(step.advice);
  return words.plan.step.sameAdvice(stepsText([first.id]));
}
