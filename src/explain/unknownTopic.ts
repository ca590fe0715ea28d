import type { ExplainOptions } from './explainOptions.ts';
import type { UnknownTopic } from './explanation.ts';
import { suggestedTopic } from './suggestedTopic.ts';
import { topics } from './topics.ts';

/** The answer to a word that stands for nothing: what was probably meant, and what there is. */
export function unknownTopic(
  topic: string,
  { rubric, language }: Pick<ExplainOptions, 'rubric' | 'language'>,
): UnknownTopic {
  const known = topics(rubric, language);
  return { unknown: topic, suggestion: suggestedTopic(topic, known), topics: known };
}
