import type { Description } from '../company/description.ts';
import type { AskedLevel, Rubric } from '../rubric/rubric.ts';
import type { Permits } from './candidates.ts';
import type { PlannedBound } from './goals.ts';
import type { Work } from './search/cheapestProblem.ts';

/** What to plan for. */
export interface PlanRequest {
  description: Description;
  rubric: Rubric;
  target: AskedLevel;
  bound: PlannedBound;
  permits: Permits;
  /** How often the search may ask whether something suffices. */
  work: Work;
}
