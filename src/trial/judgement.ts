import type { Description } from '../company/description.ts';
import type { Criterion, Rubric } from '../rubric/rubric.ts';
import { type LevelInterval, levelInterval } from '../score/gates.ts';
import { networksOf } from '../score/scoreCompany.ts';
import {
  type KnownInterval,
  type Networks,
  type ScoredCriterion,
  scoreCriterion,
  withValue,
} from '../score/scoredCriterion.ts';

/** A company of which every criterion is measured, so that it can be judged again and again. */
export interface MeasuredCompany {
  description: Description;
  networks: Networks;
  /** In the rubric's order. */
  criteria: readonly ScoredCriterion[];
}

/** What a rubric makes of the values of a company. */
export interface Judgement {
  company: MeasuredCompany;
  rubric: Rubric;
  criteria: readonly ScoredCriterion[];
  level: LevelInterval;
}

/** Measures a company; the slow half of scoring it. */
export function measureCompany(description: Description, rubric: Rubric): MeasuredCompany {
  const networks = networksOf(description);
  const criteria = rubric.criteria.map((criterion) =>
    scoreCriterion(criterion, networks, description.notApplicable),
  );
  return { description, networks, criteria };
}

/**
 * Judges a measured company: by the rubric that it was measured with, or by one that differs
 * from it in thresholds, weights and gates.
 */
export function judge(company: MeasuredCompany, rubric: Rubric): Judgement {
  const criteria = rubric.criteria.map((criterion, index) =>
    judgedAnew(company.criteria[index] as ScoredCriterion, criterion),
  );
  return { company, rubric, criteria, level: levelInterval(criteria) };
}

function judgedAnew(scored: ScoredCriterion, criterion: Criterion): ScoredCriterion {
  if (scored.criterion === criterion) return scored;
  if (scored.status === 'not-applicable') return { ...scored, criterion };
  return withValue(criterion, scored.value as KnownInterval, scored.evidence);
}
