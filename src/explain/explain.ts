import { levels } from '../company/vocabulary.ts';
import { metricCatalog } from '../metrics/catalog.ts';
import { inLanguage } from '../rubric/rubric.ts';
import { explainedCriterion } from './explainedCriterion.ts';
import { explainedDimension } from './explainedDimension.ts';
import { explainedLevel } from './explainedLevel.ts';
import { explainedMetric } from './explainedMetric.ts';
import { explainedPractice } from './explainedPractice.ts';
import type { ExplainOptions } from './explainOptions.ts';
import type { ExplainedPart, Explanation, UnknownTopic } from './explanation.ts';
import { suggestedTopic } from './suggestedTopic.ts';
import { topics } from './topics.ts';

/**
 * Explains a criterion, metric, practice, dimension or level by its id: what it is, and what an
 * assessment says of it. Everything that has the id is in the answer, the criterion first.
 */
export function explain(topic: string, options: ExplainOptions): Explanation | UnknownTopic {
  const { rubric, language, assessment } = options;
  const parts = partsOf(topic, options);
  if (parts.length === 0) {
    const known = topics(rubric, language);
    return { unknown: topic, suggestion: suggestedTopic(topic, known), topics: known };
  }
  return {
    topic,
    rubric: { id: rubric.id, version: rubric.version, title: inLanguage(rubric.title, language) },
    company: assessment ? { name: assessment.company.name } : null,
    parts,
  };
}

function partsOf(topic: string, options: ExplainOptions): ExplainedPart[] {
  const { criteria, practices, dimensions } = options.rubric;
  const called = <Item extends { id: string }>(items: readonly Item[]) =>
    items.filter(({ id }) => id === topic);
  return [
    ...called(criteria).map((criterion) => explainedCriterion(criterion, options)),
    ...called(metricCatalog).map((metric) => explainedMetric(metric, options)),
    ...called(practices).map((practice) => explainedPractice(practice, options)),
    ...called(dimensions).map((dimension) => explainedDimension(dimension, options)),
    ...levels.filter((level) => level === topic).map((level) => explainedLevel(level, options)),
  ];
}
