import type * as z from 'zod';
import type { Network } from '../network/network.ts';
import type { Measurement } from './measurement.ts';

/**
 * Parts of a description that a metric's answer may depend on, besides the channels, their kinds
 * and directions, which all depend on.
 */
export type MetricInput =
  | 'brand'
  | 'flows'
  | 'goals'
  | 'identifiers'
  | 'journeys'
  | 'kpis'
  | 'masters'
  | 'owner'
  | 'personalisation'
  | 'practices'
  | 'stages'
  | 'systems';

/** A question with a number as its answer (DESIGN §5). It never names a level. */
export interface Metric<Parameters = unknown> {
  id: string;
  /** A `share` lies in 0..1; a `count` is a whole number. */
  unit: 'share' | 'count';
  reads: readonly MetricInput[];
  parameters: z.ZodType<Parameters>;
  /** What lies between two values at least, where a company can have few of them only. */
  step?(parameters: Parameters): number;
  measure(network: Network, parameters: Parameters): Measurement;
}

/** Checks a metric against its type, and lets its parameters be inferred. */
export function defineMetric<Parameters>(metric: Metric<Parameters>): Metric<Parameters> {
  return metric;
}
