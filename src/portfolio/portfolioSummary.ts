import * as z from 'zod';
import { assessmentSchema } from '../assessment.ts';
import { failedRecordSchema, portfolioRecordSchema } from './portfolioRecord.ts';

/** What a portfolio comes to, as plain data. */

const count = z.int().min(0);
const points = z.number().min(0).max(100);
const ofLevels = z.strictObject({ single: count, multi: count, cross: count, omni: count });
const ranked = z.strictObject({ path: z.string(), name: z.string().nullable(), value: z.number() });

/** Medians and quarters are right to 0.05 points, the mean to 0.01. */
const spread = z.strictObject({
  /** Companies that have such a score. */
  companies: count,
  mean: points.nullable(),
  /** A quarter, a half, three quarters of the companies do not exceed it. */
  lowerQuarter: points.nullable(),
  median: points.nullable(),
  upperQuarter: points.nullable(),
  lowest: points.nullable(),
  highest: points.nullable(),
});

const rubricSummary = z.strictObject({
  rubric: assessmentSchema.shape.rubric,
  companies: count,
  /** Companies by level: as estimated, as proved, as possible. */
  levels: z.strictObject({ estimate: ofLevels, low: ofLevels, high: ofLevels }),
  score: spread,
  proved: spread,
  possible: spread,
  best: z.array(ranked),
  worst: z.array(ranked),
  dimensions: z.array(spread.extend({ id: z.string(), title: z.string() })),
  /** What most companies lack, the commonest first. */
  gaps: z.array(
    z.strictObject({
      criterion: z.string(),
      title: z.string(),
      companies: count,
      /** Companies where it decides the level. */
      gates: count,
      /** Mean points of score that closing it brings. */
      gain: z.number(),
    }),
  ),
  /** One kind of change for one criterion that lifts several companies. */
  fixes: z.array(
    z.strictObject({
      change: z.string(),
      criterion: z.string(),
      title: z.string(),
      companies: count,
      steps: count,
      /** Mean points of score for a company. */
      gain: z.number(),
      /** Person-days for all of them together. */
      effort: z.number(),
    }),
  ),
  /**
   * Companies whose score in a dimension (or all in all, where that is null) lies far from the rest:
   * the farthest 20, of each score at most ten above and ten below.
   */
  outliers: z.array(
    ranked.extend({
      dimension: z.string().nullable(),
      title: z.string().nullable(),
      median: points,
      side: z.enum(['above', 'below']),
      /** In robust standard deviations from the median. */
      distance: z.number(),
    }),
  ),
  /** Companies that claim a level above what is possible; `value` says by how many levels. */
  overclaims: z.strictObject({ companies: count, list: z.array(ranked) }),
});

export const portfolioSummarySchema = z.strictObject({
  companies: count,
  failed: count,
  /** Companies that were left out of the records this is made from, and are not counted here. */
  missing: count,
  /** The first by path. */
  failures: z.array(failedRecordSchema),
  /** By the number of companies. Scores by different rubrics do not compare. */
  rubrics: z.array(rubricSummary),
  /** Companies judged by rubrics that are not listed, as there are too many. */
  byOtherRubrics: count,
  /** Systems, vendors and teams that several companies name. */
  shared: z.array(
    z.strictObject({
      kind: z.enum(['system', 'vendor', 'team']),
      name: z.string(),
      companies: count,
    }),
  ),
  /** Further names that several companies have in common. */
  sharedNotListed: count,
  /** Whether there were too many names, so that only a sample of them was counted. */
  sharedSampled: z.boolean(),
});

/** What `portfolio --format json` prints. */
export const portfolioReportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: assessmentSchema.shape.tool,
  language: z.string(),
  summary: portfolioSummarySchema,
  /** By the values of the field that the companies were grouped by; null where they were not. */
  groups: z
    .strictObject({
      field: z.string(),
      values: z.array(z.strictObject({ value: z.string(), summary: portfolioSummarySchema })),
      /** Whether there were too many values, so that only some are listed. */
      cut: z.boolean(),
    })
    .nullable(),
  /** What the table is sorted by; null for the order in which the companies were given. */
  sort: z.string().nullable(),
  filters: z.array(z.string()),
  /** The rows of the table. */
  records: z.array(portfolioRecordSchema),
  /** Records that are counted in the summary, and not listed. */
  notListed: count,
});

export type PortfolioSummary = z.infer<typeof portfolioSummarySchema>;
export type RubricSummary = PortfolioSummary['rubrics'][number];
export type ScoreSpread = z.infer<typeof spread>;
export type PortfolioReport = z.infer<typeof portfolioReportSchema>;
