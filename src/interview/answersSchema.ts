import * as z from 'zod';

const text = z.union([z.string(), z.number(), z.boolean()]);

/** A file of answers, as `--print-questions` writes it; the answers themselves fit their questions. */
export const answersSchema = z.strictObject({
  interview: z.literal(1).describe('The version of this format.'),
  answers: z.record(
    z.string(),
    z
      .strictObject({
        answer: z.unknown().optional(),
        note: text.nullish(),
        not_applicable: z.record(z.string(), text).nullish(),
      })
      .nullish(),
  ),
});

export type WrittenAnswers = z.infer<typeof answersSchema>;
