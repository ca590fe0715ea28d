import { type Level, levels } from '../company/vocabulary.ts';
import { type AskedLevel, askedLevels, type Gate } from '../rubric/rubric.ts';
import { reaches } from './interval.ts';
import type { ScoredCriterion } from './scoredCriterion.ts';

export type Bound = 'low' | 'estimate' | 'high';

/**
 * `unknown`: a required gate that is not assessed, so not met. `passed-over`: an if-known gate
 * that is not assessed, or not applicable, and could be met.
 */
export type GateState = 'met' | 'unmet' | 'unknown' | 'passed-over';

/** A gate of one level, and what becomes of it by the estimate. */
export interface GateOutcome {
  level: AskedLevel;
  scored: ScoredCriterion;
  gate: Gate;
  needed: number;
  outcome: GateState;
}

export interface LevelInterval {
  estimate: Level;
  low: Level;
  high: Level;
}

/** The level by the estimates, and in both worlds; always low ≤ estimate ≤ high. */
export function levelInterval(criteria: readonly ScoredCriterion[]): LevelInterval {
  return {
    estimate: levelBy(criteria, 'estimate'),
    low: levelBy(criteria, 'low'),
    high: levelBy(criteria, 'high'),
  };
}

/** The gates of a level, in the rubric's order. */
export function gatesOf(criteria: readonly ScoredCriterion[], level: AskedLevel): GateOutcome[] {
  return criteria.flatMap((scored) => {
    const gate = scored.criterion.gate[level];
    const needed = scored.criterion.atLeast[level];
    if (gate === undefined || needed === undefined) return [];
    return [{ level, scored, gate, needed, outcome: gateState(scored, gate, needed, 'estimate') }];
  });
}

/** Level by level: reached when its gates and all gates below it are met (DESIGN §6). */
export function levelBy(criteria: readonly ScoredCriterion[], bound: Bound): Level {
  let reached: Level = 'single';
  for (const level of askedLevels) {
    const states = gatesOf(criteria, level).map(({ scored, gate, needed }) =>
      gateState(scored, gate, needed, bound),
    );
    if (states.some((state) => state === 'unmet' || state === 'unknown')) break;
    reached = level;
  }
  return reached;
}

export function gateState(
  { value }: Pick<ScoredCriterion, 'value'>,
  gate: Gate,
  needed: number,
  bound: Bound,
): GateState {
  const unassessed = gate === 'required' ? 'unknown' : 'passed-over';
  // Without a value it is not applicable.
  if (value.low === null || value.high === null) {
    return gate === 'required' ? 'unmet' : 'passed-over';
  }
  if (bound !== 'estimate') return reaches(value[bound] ?? 0, needed) ? 'met' : 'unmet';
  // What holds in both worlds, or in none, needs no estimate.
  if (reaches(value.low, needed)) return 'met';
  if (!reaches(value.high, needed)) return 'unmet';
  if (value.estimate === null) return unassessed;
  return reaches(value.estimate, needed) ? 'met' : 'unmet';
}

/** The level after one, or null after the last. */
export function levelAfter(level: Level): AskedLevel | null {
  return (levels[levels.indexOf(level) + 1] as AskedLevel | undefined) ?? null;
}
