import * as z from 'zod';
import { companySchema } from '../company/companySchema.ts';
import { levels } from '../company/vocabulary.ts';
import { askedLevels } from '../rubric/rubric.ts';
import { contradictionKinds } from '../score/contradictions/contradiction.ts';
import type { GateState } from '../score/gates.ts';

const level = z.enum(levels);
const range = z.array(z.number()).length(2).describe('Least and most.');
/** A bare number is meant as reports show it: a value to two decimals, a score to one. */
const figure = z.union([z.number(), range, z.literal('unknown')]);
const gateState = z.enum([
  'met',
  'unmet',
  'unknown',
  'passed-over',
] as const satisfies readonly GateState[]);

function oneOrMany<Item extends z.ZodType>(item: Item) {
  return z.union([z.array(item), item]).optional();
}

function presence<Item extends z.ZodType>(item: Item) {
  return { present: oneOrMany(item), absent: oneOrMany(item) };
}

const criterion = z.union([
  figure,
  z.literal('not-applicable'),
  z.strictObject({
    value: figure.optional(),
    score: figure.optional().describe('The points, 0 to 100, that the value earns.'),
  }),
]);

const expectation = z.strictObject({
  level: level.optional().describe('By the estimate.'),
  low: level.optional().describe('What is proved.'),
  high: level.optional().describe('What is possible.'),
  score: figure.optional(),
  dimensions: z.record(z.string(), figure).optional().describe('Scores, 0 to 100.'),
  criteria: z.record(z.string(), criterion).optional().describe('Values as measured.'),
  gates: z
    .record(z.string(), z.union([gateState, z.partialRecord(z.enum(askedLevels), gateState)]))
    .optional()
    .describe('By criterion: what becomes of its gates, all alike or by level.'),
  gaps: z
    .strictObject({
      to: level.optional().describe('The level to look for gaps to; the next one if not given.'),
      ...presence(z.string()),
    })
    .optional()
    .describe('Ids of criteria.'),
  contradictions: z.strictObject(presence(z.enum(contradictionKinds))).optional(),
});

const given = z.union([
  z.strictObject({
    company: z.string().describe('One of the companies above.'),
    patch: z
      .record(z.string(), z.unknown())
      .nullish()
      .describe('Laid over it: maps are merged, other values replaced, `null` removes.'),
  }),
  companySchema,
]);

const test = z.strictObject({ given, expect: expectation });

/** A file of tests of a rubric. */
export const rubricTestSchema = z.strictObject({
  'rubric-test': z.literal(1).describe('The version of this format.'),
  companies: z
    .record(z.string(), companySchema)
    .nullish()
    .describe('Companies that several tests are about.'),
  tests: z.record(z.string(), test).describe('By what each of them shows.'),
});

export type WrittenTests = z.infer<typeof rubricTestSchema>;
export type WrittenExpectation = z.infer<typeof expectation>;
