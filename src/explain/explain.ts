import { levels } from '../company/vocabulary.ts';
import { metricCatalog } from '../metrics/catalog.ts';
import { inLanguage } from '../rubric/rubric.ts';
import { explainedCriterion } from './explainedCriterion.ts';
import { explainedDimension } from './explainedDimension.ts';
import { explainedLadder } from './explainedLadder.ts';
import { explainedLevel } from './explainedLevel.ts';
import { explainedMetric } from './explainedMetric.ts';
import { explainedPractice } from './explainedPractice.ts';
import { explainedScore } from './explainedScore.ts';
import type { ExplainOptions } from './explainOptions.ts';
import type { ExplainedPart, Explanation, UnknownTopic } from './explanation.ts';
import { unknownTopic } from './unknownTopic.ts';

/**
 * Explains a criterion, metric, practice, dimension or level by its id, or `score` and `level` as
 * such: what it is, and what an assessment says of it. Everything that has the id is in the answer, the criterion first.
 */
export function explain(topic: string, options: ExplainOptions): Explanation | UnknownTopic {
  const parts = partsOf(topic, options);
  return parts.length === 0 ? unknownTopic(topic, options) : explanationOf(topic, parts, options);
}

/** Parts with what they are about. */
export function explanationOf(
  topic: string,
  parts: readonly ExplainedPart[],
  { rubric, language, assessment }: ExplainOptions,
): Explanation {
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
    ...(topic === 'score' ? [explainedScore(options)] : []),
    ...(topic === 'level' ? [explainedLadder(options)] : []),
    ...levels.filter((level) => level === topic).map((level) => explainedLevel(level, options)),
  ];
}
