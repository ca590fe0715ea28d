import * as z from 'zod';
import { changeKinds } from '../company/vocabulary.ts';

/** A text in one language, or in several by their code (`en`, `it`). */
const text = z.union([
  z.string(),
  z.record(z.string().regex(/^[a-z]{2}(-[A-Za-z]+)?$/, { error: 'en it' }), z.string()),
]);
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, { error: 'customer-reach' });
const gate = z.enum(['required', 'if-known']);
const threshold = z.number().min(0);

const perLevel = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ multi: value.optional(), cross: value.optional(), omni: value.optional() });

const dimension = z.strictObject({
  weight: z.number().min(0).optional(),
  title: text.optional(),
  why: text.optional(),
  off: z.boolean().optional(),
});

/** Settings of a metric; each metric checks its own. */
const settings = z.record(z.string(), z.unknown());

const criterion = z.strictObject({
  off: z.boolean().optional().describe('Drops a criterion of the rubric that this one extends.'),
  dimension: z.string().optional(),
  metric: z.string().optional(),
  with: settings.nullish(),
  at_least: perLevel(threshold).optional().describe('What each level asks for; never falling.'),
  gate: perLevel(gate).optional().describe('The levels that this criterion decides.'),
  weight: z.number().min(0).optional(),
  title: text.optional(),
  why: text.optional(),
  fix: text.optional(),
  sources: z.array(z.string()).optional(),
});

const practice = z.strictObject({
  off: z.boolean().optional(),
  title: text.optional(),
  question: text.optional(),
  implies: z
    .strictObject({ metric: z.string(), with: settings.nullish(), at_least: threshold })
    .optional()
    .describe('What must be so where the practice is in place.'),
});

/** A rubric file (DESIGN §6). Parts that a rubric it extends has may be left out. */
export const rubricSchema = z.strictObject({
  rubric: z.literal(1).describe('The version of this format.'),
  id,
  version: z.string(),
  extends: z.string().optional().describe('Id or path of the rubric that this one changes.'),
  sectors: z.array(z.string()).optional().describe('Sectors that it is meant for.'),
  title: text.optional(),
  description: text.optional(),
  dimensions: z.record(id, dimension).optional(),
  criteria: z.record(id, criterion).optional(),
  practices: z.record(id, practice).optional(),
  effort: z.partialRecord(z.enum(changeKinds), z.number().min(0)).optional(),
});

export type WrittenRubric = z.infer<typeof rubricSchema>;
export type WrittenCriterion = z.infer<typeof criterion>;
export type WrittenDimension = z.infer<typeof dimension>;
export type WrittenPractice = z.infer<typeof practice>;
