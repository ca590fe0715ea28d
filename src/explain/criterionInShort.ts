import { type Criterion, inLanguage } from '../rubric/rubric.ts';
import { assessedCriterion } from './assessedCriterion.ts';
import type { ExplainOptions } from './explainOptions.ts';
import type { CriterionInShort } from './explanation.ts';

/** A criterion as a line of a list. */
export function criterionInShort(
  { id, title, metric, weight }: Criterion,
  { language, assessment }: ExplainOptions,
): CriterionInShort {
  const found = assessedCriterion(id, assessment);
  return {
    id,
    title: inLanguage(title, language),
    unit: metric.unit,
    weight,
    assessed: found
      ? { status: found.status, reason: found.reason, value: found.value, score: found.score }
      : null,
  };
}
