import { listOf } from '../../metrics/parameters.ts';
import type { MetricAsked } from './metricNamed.ts';

/** The most that a metric can give with these parameters. */
export function highestValue({ metric, parameters }: MetricAsked): number {
  if (metric.unit === 'share') return 1;
  const { kinds, ids } = parameters;
  return kinds === undefined && ids !== undefined
    ? new Set(listOf(ids)).size
    : Number.POSITIVE_INFINITY;
}
