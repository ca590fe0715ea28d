import type { Criterion } from '../rubric/rubric.ts';
import type { Change } from './change.ts';
import type { PlanRequest } from './planRequest.ts';

/** Changes that meet goals, before they are made no larger than needed and put in order. */
export interface Choice {
  changes: readonly Change[];
  /** Person-days. */
  effort: number;
  /** No set of the changes that were weighed costs less; null where not all could be weighed. */
  bound: number | null;
  /** Criteria of gates that no change of the known kinds opens. */
  unmet: readonly Criterion[];
}

export interface ChoiceRequest extends PlanRequest {
  /** Changes that are made anyway; the others come on top of them. */
  given: readonly Change[];
}
