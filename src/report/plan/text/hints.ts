import { wrap } from '../../text/layout/wrap.ts';
import type { PlanSection } from './planSection.ts';

/** What can be done with the plan. */
export const hints: PlanSection = ({ plan, words, style, measure }) =>
  plan.steps
    .slice(-1)
    .flatMap(({ change }) => wrap(words.plan.hints(change), measure).map(style.dim));
