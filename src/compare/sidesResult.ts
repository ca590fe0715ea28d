import * as z from 'zod';
import { assessmentSchema } from '../assessment.ts';
import { comparisonSchema } from './comparison.ts';

/** Two companies, or one at two times, side by side: what `compare` shows. */

const { rubric, level, score } = assessmentSchema.shape;

const sideSchema = z.strictObject({
  /** `result`: as saved by an earlier call; `input`: standard input. */
  kind: z.enum(['file', 'folder', 'revision', 'result', 'input']),
  /** As people write it: a path, or a revision. */
  name: z.string(),
  /** As the side is by the rubric that judged it first. */
  stated: z.strictObject({ rubric, level, score }),
});

const obstacleSchema = z.strictObject({
  side: z.enum(['before', 'after']),
  /** `files-gone`: its files are no longer there as they were; `rubric-gone`: nor is its rubric. */
  reason: z.enum(['files-gone', 'rubric-gone']),
});

export const sidesResultSchema = comparisonSchema.extend({
  sides: z.strictObject({ before: sideSchema, after: sideSchema }),
  /** False where each side is judged by its own rubric: then levels and scores say nothing together. */
  comparable: z.boolean(),
  /** Why they are not comparable; empty where they are. */
  obstacles: z.array(obstacleSchema),
  /**
   * Of a change between two rubrics, what is due to the company and what to the rubric, in points
   * that add up; null where there is only one rubric, or it cannot be told.
   */
  split: z
    .strictObject({
      change: z.number(),
      company: z.number(),
      rubric: z.number(),
      /** The one that judges both sides in this comparison. */
      judgedBy: z.enum(['before', 'after', 'other']),
    })
    .nullable(),
});

export type SidesResult = z.infer<typeof sidesResultSchema>;
export type ComparedSide = SidesResult['sides']['before'];
export type Obstacle = z.infer<typeof obstacleSchema>;
