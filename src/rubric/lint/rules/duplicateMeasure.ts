import { positionOf } from '../../../source/sourceDocument.ts';
import type { MergedPart } from '../../mergedParts.ts';
import type { WrittenCriterion } from '../../rubricSchema.ts';
import { givenSpot } from '../givenSpot.ts';
import { defineLintRule } from '../lintRule.ts';
import { metricNamed } from '../metricNamed.ts';
import { normalisedParameters } from '../normalisedParameters.ts';

/** Two criteria ask the same metric the same question, so that one finding counts twice. */
export const duplicateMeasure = defineLintRule({
  id: 'duplicate-measure',
  severity: 'warning',
  check: ({ criteria }) => {
    const first = new Map<string, MergedPart<WrittenCriterion>>();
    return criteria.flatMap((part) => {
      const asked = metricNamed(part.written);
      if (!asked) return [];
      const question = `${asked.metric.id} ${normalisedParameters(asked.parameters)}`;
      const other = first.get(question);
      if (!other) {
        first.set(question, part);
        return [];
      }
      const related = positionOf(other.document, ['criteria', other.id], 'key');
      const values = { id: part.id, other: other.id, metric: asked.metric.id };
      return [{ ...givenSpot('criteria', part), values, related }];
    });
  },
});
