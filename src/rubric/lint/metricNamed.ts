import { metricCatalog } from '../../metrics/catalog.ts';
import type { Metric } from '../../metrics/metric.ts';

/** What a criterion or practice asks of a metric. */
export interface MetricAsked {
  metric: Metric;
  /** As the metric's schema returns them. */
  parameters: Readonly<Record<string, unknown>>;
}

/** The metric and its parameters, or null where the reader of rubrics complains about them. */
export function metricNamed(written: {
  metric?: string | undefined;
  with?: Record<string, unknown> | null | undefined;
}): MetricAsked | null {
  const metric = metricCatalog.find(({ id }) => id === written.metric);
  const parameters = metric?.parameters.safeParse(written.with ?? {});
  if (!metric || !parameters?.success) return null;
  return { metric, parameters: parameters.data as Record<string, unknown> };
}
