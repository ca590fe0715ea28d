import { askedLevels, type Criterion, inLanguage } from '../rubric/rubric.ts';
import { assessedCriterion } from './assessedCriterion.ts';
import type { ExplainOptions } from './explainOptions.ts';
import type { ExplainedCriterion } from './explanation.ts';

/** A criterion: what it asks, why, and what the company has. */
export function explainedCriterion(
  criterion: Criterion,
  { rubric, language, assessment }: ExplainOptions,
): ExplainedCriterion {
  const dimension = rubric.dimensions.find(({ id }) => id === criterion.dimension);
  return {
    kind: 'criterion',
    id: criterion.id,
    title: inLanguage(criterion.title, language),
    dimension: {
      id: criterion.dimension,
      title: dimension ? inLanguage(dimension.title, language) : criterion.dimension,
    },
    why: inLanguage(criterion.why, language),
    metric: criterion.metric.id,
    unit: criterion.metric.unit,
    settings: criterion.settings,
    thresholds: thresholdsOf(criterion),
    weight: criterion.weight,
    sources: criterion.sources,
    fix: inLanguage(criterion.fix, language),
    assessed: assessedOf(criterion.id, assessment),
  };
}

function thresholdsOf({ atLeast, gate }: Criterion): ExplainedCriterion['thresholds'] {
  return askedLevels.flatMap((level) => {
    const needed = atLeast[level];
    return needed === undefined ? [] : [{ level, needed, gate: gate[level] ?? null }];
  });
}

function assessedOf(
  id: string,
  assessment: ExplainOptions['assessment'],
): ExplainedCriterion['assessed'] {
  const found = assessedCriterion(id, assessment);
  if (!found) return null;
  const { status, reason, value, score, evidence, evidenceCut } = found;
  const gap = assessment?.gaps.find(({ criterion }) => criterion === id) ?? null;
  return { status, reason, value, score, evidence, evidenceCut, gap };
}
