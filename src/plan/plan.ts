import type { Unstated } from '../company/unstated.ts';
import type { AskedLevel, Criterion } from '../rubric/rubric.ts';
import type { LevelInterval } from '../score/gates.ts';
import type { Interval } from '../score/interval.ts';
import type { Progress } from '../score/progress.ts';
import type { Change } from './change.ts';
import type { PlannedBound } from './goals.ts';

/** Where a company stands once some steps are taken. */
export interface Standing {
  level: LevelInterval;
  progress: Progress;
  score: Interval;
}

/** A change in its place in a plan. */
export interface PlanStep {
  id: string;
  change: Change;
  /** Person-days. */
  effort: number;
  team: string | null;
  wave: number;
  /** Ids of the steps that come first. */
  needs: readonly string[];
  /** Ids of the criteria whose gate stays shut without it. */
  serves: readonly string[];
  /** After it and all before it. */
  after: Standing;
  /** Points of score that it brings to the company of today, and on top of the steps before it. */
  gain: { alone: number; inOrder: number };
}

/** Steps that are taken one after the other. */
export interface Steps {
  steps: readonly PlanStep[];
  effort: number;
  /** Whether the target is reached in the world that is planned for. */
  isReached: boolean;
  /** Criteria of the gates that no step opens. */
  unmet: readonly Criterion[];
}

/** What leads to a level (DESIGN §8). */
export interface Plan extends Steps {
  target: AskedLevel;
  bound: PlannedBound;
  /** Person-days that it was given; null where it had to reach the target. */
  budget: number | null;
  /** No set of changes that was weighed takes less effort; null where not all could be weighed. */
  leastEffort: number | null;
  /** Unknowns that have to turn out well for it. */
  reliesOn: readonly Unstated[];
  /** What comes on top where all unknowns turn out badly; null where the plan is made for that. */
  fallback: Steps | null;
  alternatives: readonly Alternative[];
}

/** Another way to the target. */
export interface Alternative {
  steps: readonly Pick<PlanStep, 'id' | 'change' | 'effort' | 'team'>[];
  effort: number;
}
