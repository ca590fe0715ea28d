import type { AssessmentCriterion } from '../../../assessment.ts';
import { defineTable } from '../table.ts';

/** One row a criterion: what it measures, what it found and what it counts for. */
export const criteriaTable = defineTable<AssessmentCriterion>(({ criteria }) => criteria, {
  id: ({ id }) => id,
  title: ({ title }) => title,
  dimension: ({ dimension }) => dimension,
  metric: ({ metric }) => metric,
  status: ({ status }) => status,
  reason: ({ reason }) => reason,
  unit: ({ unit }) => unit,
  value: ({ value }) => value.estimate,
  value_low: ({ value }) => value.low,
  value_high: ({ value }) => value.high,
  needed_multi: ({ atLeast }) => atLeast.multi ?? null,
  needed_cross: ({ atLeast }) => atLeast.cross ?? null,
  needed_omni: ({ atLeast }) => atLeast.omni ?? null,
  gate_multi: ({ gate }) => gate.multi ?? null,
  gate_cross: ({ gate }) => gate.cross ?? null,
  gate_omni: ({ gate }) => gate.omni ?? null,
  weight: ({ weight }) => weight,
  score: ({ score }) => score.estimate,
  score_low: ({ score }) => score.low,
  score_high: ({ score }) => score.high,
  sources: ({ sources }) => sources,
});
