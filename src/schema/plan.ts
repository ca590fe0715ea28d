import * as z from 'zod';
import { changeKinds } from '../company/vocabulary.ts';
import { interval } from './interval.ts';
import { level, levelInterval } from './level.ts';
import { position } from './position.ts';

/** Lines of a file to change: `removed` stand there now, `added` take their place. */
const lineChange = z.strictObject({
  at: position,
  removed: z.array(z.string()),
  added: z.array(z.string()),
});

const planStep = z.strictObject({
  /** Kind and what it is about, as in `connect-channel:store<>crm`; `plan --without` takes it. */
  id: z.string(),
  change: z.enum(changeKinds),
  /** The change as data; its keys depend on the kind. */
  what: z.record(z.string(), z.unknown()),
  title: z.string(),
  /** What to do, in a sentence or two. */
  advice: z.string(),
  /** Id of the team that would do it; null where nobody can be named. */
  team: z.string().nullable(),
  /** Person-days. */
  effort: z.number().min(0),
  /** Steps of one wave can go side by side. */
  wave: z.int().min(1),
  /** Ids of the steps that come first. */
  needs: z.array(z.string()),
  /** Ids of the criteria whose gate stays shut without it. */
  serves: z.array(z.string()),
  /** Where the company stands after it and all before it. */
  after: z.strictObject({
    level,
    low: level,
    high: level,
    progress: z.number().min(0).nullable(),
    score: z.number().min(0).max(100).nullable(),
  }),
  /** Points of score: on its own, and on top of the steps before it. */
  gain: z.strictObject({ alone: z.number(), inOrder: z.number() }),
  /** Where the first of its lines goes. */
  at: position,
  /** The lines to write, all together, and each with its place. */
  edit: z.string(),
  edits: z.array(lineChange),
});

const steps = {
  steps: z.array(planStep),
  /** Whether the target is reached: in the best world, or in the worst where planned for that. */
  reached: z.boolean(),
  /** Criteria whose gate no change opens. */
  unmet: z.array(z.strictObject({ criterion: z.string(), title: z.string() })),
};

/** The plan in the result (DESIGN §8, §12). */
export const plan = z.strictObject({
  target: level,
  /** `high`: in the best world, where the answers it relies on turn out well; `low`: whatever the answers. */
  on: z.enum(['high', 'low']),
  /** Person-days it may take; null where it takes what the target needs. */
  budget: z.number().nullable(),
  /** Person-days: as planned, and with what the worst answers add; null where they cannot be made up for. */
  effort: z.strictObject({ best: z.number(), worst: z.number().nullable() }),
  ...steps,
  /** Whether no set of the changes that were weighed takes less effort. */
  optimal: z.boolean(),
  /** Person-days that no such set can stay below; null where not all changes could be weighed. */
  leastEffort: z.number().nullable(),
  /** What the files say when the steps are written into them, read and scored anew; null where a file cannot be edited. */
  verified: z.strictObject({ level: levelInterval, score: interval }).nullable(),
  /** Unknowns that have to turn out well. */
  relies_on: z.array(z.strictObject({ about: z.string(), question: z.string(), at: position })),
  /** Steps to add where all that is unknown turns out badly; null where nothing is unknown, or planned for that. */
  fallback: z.strictObject({ effort: z.number(), ...steps }).nullable(),
  /** Other ways to the target, cheapest first. */
  alternatives: z.array(
    z.strictObject({
      effort: z.number(),
      steps: z.array(
        z.strictObject({
          id: z.string(),
          change: z.enum(changeKinds),
          title: z.string(),
          team: z.string().nullable(),
          effort: z.number(),
        }),
      ),
    }),
  ),
});
