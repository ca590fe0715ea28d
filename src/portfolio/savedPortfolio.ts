import * as z from 'zod';
import { assessmentSchema } from '../assessment.ts';
import type { Portfolio } from './portfolio.ts';
import { failedRecordSchema } from './portfolioRecord.ts';

/** The state of a portfolio as one line of text, which `addPortfolio` joins with others. */

const count = z.int().min(0);
const sum = z.number().min(0);

/** A map as a list of its entries: some keys could not be those of an object. */
const mapOf = <Key extends z.ZodType, Value extends z.ZodType>(key: Key, value: Value) =>
  z
    .array(z.tuple([key, value]))
    .transform((entries) => new Map(entries as [z.output<Key>, z.output<Value>][]));
const sampleOf = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ values: mapOf(z.string(), value), cut: z.boolean() });

const distribution = z.strictObject({ count, sum: count, tenths: mapOf(count, count) });
const ranking = z.array(
  z.strictObject({ path: z.string(), name: z.string().nullable(), value: z.number() }),
);
const ofLevels = z.strictObject({ single: count, multi: count, cross: count, omni: count });

const rubricPart = z.strictObject({
  rubric: assessmentSchema.shape.rubric,
  companies: count,
  levels: z.strictObject({ estimate: ofLevels, low: ofLevels, high: ofLevels }),
  score: distribution,
  low: distribution,
  high: distribution,
  best: ranking,
  worst: ranking,
  dimensions: mapOf(
    z.string(),
    z.strictObject({ title: z.string(), score: distribution, highest: ranking, lowest: ranking }),
  ),
  gaps: mapOf(
    z.string(),
    z.strictObject({ title: z.string(), companies: count, gates: count, gain: z.number() }),
  ),
  fixes: mapOf(
    z.string(),
    z.strictObject({
      change: z.string(),
      criterion: z.string(),
      companies: count,
      steps: count,
      gain: z.number(),
      effort: sum,
    }),
  ),
  overclaims: z.strictObject({ count, list: ranking }),
});

export const savedPortfolioSchema = z.strictObject({
  kind: z.literal('portfolio-state'),
  schemaVersion: z.literal(1),
  companies: count,
  failed: count,
  missing: count,
  failures: z.array(failedRecordSchema),
  rubrics: sampleOf(rubricPart),
  entities: sampleOf(
    z.strictObject({
      kind: z.enum(['system', 'vendor', 'team']),
      name: z.string(),
      companies: count,
    }),
  ),
});

/** A portfolio as one line of JSON, without its line end. */
export function writtenPortfolio(portfolio: Portfolio): string {
  const state = { kind: 'portfolio-state', schemaVersion: 1, ...portfolio };
  return JSON.stringify(state, (_, value) => (value instanceof Map ? [...value] : value));
}
