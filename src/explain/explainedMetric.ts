import type { Metric } from '../metrics/metric.ts';
import { inLanguage } from '../rubric/rubric.ts';
import { criterionInShort } from './criterionInShort.ts';
import type { ExplainOptions } from './explainOptions.ts';
import type { ExplainedMetric } from './explanation.ts';
import { metricParameters } from './metricParameters.ts';

/** A metric: its parameters, and what the rubric uses it for. */
export function explainedMetric(metric: Metric, options: ExplainOptions): ExplainedMetric {
  const { rubric, language } = options;
  return {
    kind: 'metric',
    id: metric.id,
    unit: metric.unit,
    parameters: metricParameters(metric),
    criteria: rubric.criteria
      .filter((criterion) => criterion.metric.id === metric.id)
      .map((criterion) => ({
        ...criterionInShort(criterion, options),
        settings: criterion.settings,
      })),
    practices: rubric.practices
      .filter(({ implies }) => implies?.metric.id === metric.id)
      .map(({ id, title }) => ({ id, title: inLanguage(title, language) })),
  };
}
