import * as z from 'zod';
import { levels } from '../company/vocabulary.ts';
import { askedLevels } from '../rubric/rubric.ts';
import { acceptableRules } from '../schema/ruleId.ts';

const entry = z.strictObject({
  rule: z.enum(acceptableRules).optional().describe('The rule that finds it, where it is no gap.'),
  criterion: z.string().optional().describe('Id of the criterion that falls short.'),
  blocks: z.enum(askedLevels).optional().describe('The lowest level that asks for more.'),
  about: z
    .array(z.string())
    .optional()
    .describe('What is concerned, as in `channel:store`; all that there is where it is left out.'),
  missing: z
    .int()
    .min(1)
    .optional()
    .describe(
      'At how many places it is missing, where which of them hangs on the others, or they are very many.',
    ),
  reason: z.string().min(1).optional().describe('Why it is accepted for now.'),
  expires: z
    .string()
    .optional()
    .describe('The last day on which it is accepted.')
    .meta({ format: 'date' }),
});

/** A baseline file (DESIGN §10), as `check --update-baseline` writes it. */
export const baselineSchema = z.strictObject({
  baseline: z.literal(1).describe('The version of this format.'),
  rubric: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
  on: z.enum(['low', 'estimate']).describe('The bound that decided when it was written.'),
  level: z.enum(levels).describe('A level below this one is a loss.'),
  score: z.number().min(0).max(100).nullable().describe('A score below this one is a loss.'),
  accepted: z.array(entry).nullish().describe('What is accepted for now, one entry a line.'),
});

export type WrittenBaseline = z.infer<typeof baselineSchema>;
export type WrittenEntry = z.infer<typeof entry>;
