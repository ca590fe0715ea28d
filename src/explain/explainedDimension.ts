import { type Dimension, inLanguage } from '../rubric/rubric.ts';
import { criterionInShort } from './criterionInShort.ts';
import type { ExplainOptions } from './explainOptions.ts';
import type { ExplainedDimension } from './explanation.ts';

/** A dimension: why it is there, its criteria and its score. */
export function explainedDimension(
  { id, title, why, weight }: Dimension,
  options: ExplainOptions,
): ExplainedDimension {
  const { rubric, language, assessment } = options;
  const found = assessment?.dimensions.find((dimension) => dimension.id === id);
  return {
    kind: 'dimension',
    id,
    title: inLanguage(title, language),
    why: inLanguage(why, language),
    weight,
    criteria: rubric.criteria
      .filter(({ dimension }) => dimension === id)
      .map((criterion) => criterionInShort(criterion, options)),
    assessed: found ? { score: found.score, level: found.level, coverage: found.coverage } : null,
  };
}
