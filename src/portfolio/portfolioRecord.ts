import * as z from 'zod';
import { assessmentSchema } from '../assessment.ts';

/**
 * What a portfolio keeps of one company: small enough for millions of lines, and all that its
 * tables, distributions and lists need. Versioned, as it is written to files and read back.
 */

const { rubric, language, company, level, score, coverage, progress } = assessmentSchema.shape;
const gap = assessmentSchema.shape.gaps.element.shape;
const plan = assessmentSchema.shape.plan.unwrap().shape;
const step = plan.steps.element.shape;
const dimension = assessmentSchema.shape.dimensions.element.shape;

const head = {
  schemaVersion: z.literal(1),
  /** The file or folder, or the place in a stream. */
  path: z.string(),
};

export const companyRecordSchema = z.strictObject({
  kind: z.literal('company'),
  ...head,
  language,
  rubric,
  ...company.shape,
  level,
  score,
  coverage,
  progress,
  channels: z.int().min(0),
  /** By id. */
  dimensions: z.record(
    z.string(),
    z.strictObject({
      title: dimension.title,
      score: dimension.score,
      level: dimension.level,
      coverage: dimension.coverage,
    }),
  ),
  gaps: z.array(
    z.strictObject({
      criterion: gap.criterion,
      title: gap.title,
      blocks: gap.blocks,
      gate: gap.gate,
      gain: gap.gain,
    }),
  ),
  /** Null where none was made. */
  plan: z
    .strictObject({
      target: plan.target,
      reached: plan.reached,
      /** Person-days, in the best world. */
      effort: z.number().min(0),
      steps: z.array(
        z.strictObject({
          change: step.change,
          serves: step.serves,
          effort: step.effort,
          /** Points of score, on its own. */
          gain: z.number(),
        }),
      ),
    })
    .nullable(),
  /** Their kinds, each once. */
  contradictions: z.array(z.string()),
  silos: z.int().min(0),
  /** Moments on the journeys where customers certainly have to repeat themselves. */
  repeats: z.int().min(0),
  /** Names as the company gives them, at most 100 of each. */
  systems: z.array(z.string()),
  vendors: z.array(z.string()),
  teams: z.array(z.string()),
});

/** A company that could not be assessed, and why. */
export const failedRecordSchema = z.strictObject({
  kind: z.literal('failed'),
  ...head,
  problems: z.array(
    z.looseObject({
      code: z.string(),
      message: z.string(),
      file: z.string().nullable(),
      line: z.number().nullable(),
    }),
  ),
});

/** The last line of a list that does not hold all: how many more there were. */
export const leftOutSchema = z.strictObject({
  kind: z.literal('left-out'),
  schemaVersion: head.schemaVersion,
  companies: z.int().min(1),
});

/** One company of a portfolio. */
export const portfolioRecordSchema = z.discriminatedUnion('kind', [
  companyRecordSchema,
  failedRecordSchema,
]);

/** One line of a portfolio as NDJSON. */
export const portfolioLineSchema = z.discriminatedUnion('kind', [
  companyRecordSchema,
  failedRecordSchema,
  leftOutSchema,
]);

export type CompanyRecord = z.infer<typeof companyRecordSchema>;
export type FailedRecord = z.infer<typeof failedRecordSchema>;
export type PortfolioRecord = z.infer<typeof portfolioRecordSchema>;
export type LeftOut = z.infer<typeof leftOutSchema>;
