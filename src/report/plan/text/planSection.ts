import type { PlanPage } from '../planPage.ts';

/** A part of the plan as lines; none when there is nothing to say. */
export type PlanSection = (page: PlanPage) => string[];
