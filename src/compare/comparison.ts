import * as z from 'zod';
import { assessmentSchema } from '../assessment.ts';

/**
 * What differs between two results, as plain data. Things are matched by what they are, never by
 * where they stand; of most lists only what changed is here, what matters most first.
 */

const { tool, language, rubric, company, inputs, level, progress, score, coverage } =
  assessmentSchema.shape;
const dimension = assessmentSchema.shape.dimensions.element.shape;
const criterion = assessmentSchema.shape.criteria.element.shape;
const gate = assessmentSchema.shape.gates.element.shape;
const gap = assessmentSchema.shape.gaps.element;
const contradiction = assessmentSchema.shape.contradictions.element;
const question = assessmentSchema.shape.questions.element;
const journey = assessmentSchema.shape.journeys.element.shape;
const journeyBreak = journey.breaks.element;
const handover = assessmentSchema.shape.handovers.element.shape;
const silo = assessmentSchema.shape.silos.element;

/** Whether the later one is better, worse, or neither of the two. */
const direction = z.enum(['up', 'down', 'same']);

const both = <Value extends z.ZodType>(value: Value) => ({ before: value, after: value });

/** Null on the side where it is not there. */
const either = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  both(z.strictObject(shape).nullable());

const onlyIn = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ gone: z.array(item), added: z.array(item) });

const named = z.strictObject({ id: z.string(), name: z.string() });

const comparedCriterion = z.strictObject({
  id: criterion.id,
  title: criterion.title,
  dimension: criterion.dimension,
  unit: criterion.unit,
  ...either({
    status: criterion.status,
    reason: criterion.reason,
    value: criterion.value,
    score: criterion.score,
  }),
  /** Points of the total score that it moves; null where there is no score on both sides. */
  effect: z.number().nullable(),
  direction,
});

const comparedGate = z.strictObject({
  level: gate.level,
  criterion: gate.criterion,
  title: gate.title,
  unit: gate.unit,
  ...either({ gate: gate.gate, value: gate.value, needed: gate.needed, outcome: gate.outcome }),
  /** `up`: it opens (is met, or passed over); `down`: it closes. */
  direction,
});

const comparedJourney = z.strictObject({
  id: journey.id,
  name: journey.name,
  /**
   * `broken`: something is missing where nothing was; `mended`: the reverse. `cut`: a step is
   * gone with its channel.
   */
  turn: z.enum(['added', 'gone', 'cut', 'broken', 'worse', 'mended', 'better', 'other']),
  ...either({
    continuity: journey.continuity,
    repeats: journey.repeats,
    possibleRepeats: journey.possibleRepeats,
  }),
  /** Channels of the steps that are gone. */
  stepsGone: z.array(z.string()),
  breaks: z.strictObject({
    appeared: z.array(journeyBreak),
    /** What is needed arrives now. */
    mended: z.array(journeyBreak),
    /** Nothing needs it any more. */
    gone: z.array(journeyBreak),
    /** It is missing for another reason, or for sure where it was not. */
    changed: z.array(z.strictObject(both(journeyBreak))),
  }),
});

const comparedHandover = z.strictObject({
  from: handover.from,
  to: handover.to,
  before: z.strictObject({ low: handover.low, high: handover.high }),
  after: z.strictObject({ low: handover.low, high: handover.high }),
  direction,
});

export const comparisonSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool,
  language,
  rubric: z.strictObject(both(rubric)),
  /** Levels and scores by different rubrics do not compare. */
  sameRubric: z.boolean(),
  company: z.strictObject(both(company)),
  inputs: z.strictObject(both(inputs)),
  /** Whether anything below differs. */
  changed: z.boolean(),
  level: z.strictObject({ ...both(level), direction }),
  progress: z.strictObject(both(progress)),
  /** `change` is that of the estimate; null where there is none on one side. */
  score: z.strictObject({ ...both(score), change: z.number().nullable(), direction }),
  coverage: z.strictObject({ ...both(coverage), change: z.number() }),
  dimensions: z.array(
    z.strictObject({
      id: dimension.id,
      title: dimension.title,
      ...either({ score: dimension.score, level: dimension.level, coverage: dimension.coverage }),
      change: z.number().nullable(),
      direction,
    }),
  ),
  /** Those that move the score most first. */
  criteria: z.array(comparedCriterion),
  /**
   * Points of the change of the score besides those of the criteria above: others weigh more or
   * less where something is no longer assessed, and scores are kept within their bounds.
   */
  rest: z.number(),
  gates: z.array(comparedGate),
  /** Gaps that were not there before, and those that are met now. */
  gaps: z.strictObject({ opened: z.array(gap), closed: z.array(gap) }),
  contradictions: onlyIn(contradiction),
  journeys: z.array(comparedJourney),
  /** Between channels that are on both sides. */
  handovers: z.array(comparedHandover),
  /**
   * All groups that share nothing with each other, and those that stand apart on one side only; the
   * largest group is what the others stand apart from.
   */
  silos: z.strictObject({
    ...both(z.array(silo)),
    dissolved: z.array(silo),
    appeared: z.array(silo),
  }),
  channels: onlyIn(named),
  teams: onlyIn(named),
  systems: onlyIn(named),
  questions: onlyIn(question),
  notes: onlyIn(z.string()),
  /** What people call the channels and teams of either side: `channel:store` → Shops. */
  names: z.record(z.string(), z.string()),
});

export type Comparison = z.infer<typeof comparisonSchema>;
export type ComparedCriterion = Comparison['criteria'][number];
export type ComparedGate = Comparison['gates'][number];
export type ComparedJourney = Comparison['journeys'][number];
export type ComparedHandover = Comparison['handovers'][number];
export type Direction = z.infer<typeof direction>;
