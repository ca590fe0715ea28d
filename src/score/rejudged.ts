import type { Criterion } from '../rubric/rubric.ts';
import { type KnownInterval, type ScoredCriterion, withValue } from './scoredCriterion.ts';

/** A measured criterion judged by other thresholds or weights; nothing is measured anew. */
export function rejudged(scored: ScoredCriterion, criterion: Criterion): ScoredCriterion {
  const { value, evidence, inWorlds } = scored;
  if (value.low === null || value.high === null) return { ...scored, criterion };
  return { ...withValue(criterion, value as KnownInterval, evidence), inWorlds };
}
