import * as z from 'zod';
import { assessmentSchema } from '../assessment.ts';

/** How a company has changed over the revisions of its files, as plain data. */

const { tool, language, rubric, company, level, score, coverage } = assessmentSchema.shape;

const direction = z.enum(['up', 'down', 'same']);

const revisionSchema = z.strictObject({
  /** Null for what is not committed yet. */
  revision: z.string().nullable(),
  /** Year, month and day, as in 2027-03-31; null for what is not committed yet. */
  date: z.string().nullable(),
  /** The first line of what was said of it. */
  subject: z.string(),
  /** What the company came to then; null where that revision cannot be assessed. */
  standing: z
    .strictObject({
      level,
      score,
      coverage,
      channels: z.int().min(0),
      /** Against the revision before that can be assessed; null for the first one. */
      change: z.strictObject({ level: direction, score: z.number().nullable() }).nullable(),
    })
    .nullable(),
  /** Why it cannot be assessed; null where it can. */
  error: z.string().nullable(),
});

export const historySchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool,
  language,
  /** The one that judges all revisions, whatever it was that judged them at the time. */
  rubric,
  company,
  path: z.string(),
  /** The oldest first; those that changed nothing of the company are left out. */
  revisions: z.array(revisionSchema),
  /** How many were left out because they changed nothing. */
  unchanged: z.int().min(0),
  /** Whether there are older ones. */
  cut: z.boolean(),
});

export type History = z.infer<typeof historySchema>;
export type HistoryRevision = History['revisions'][number];
export type Standing = NonNullable<HistoryRevision['standing']>;
