import * as z from 'zod';
import { handover, type handoverGrade } from './schema/handover.ts';
import { interval } from './schema/interval.ts';
import { level, levelInterval } from './schema/level.ts';
import { network } from './schema/network.ts';
import { plan } from './schema/plan.ts';
import { position } from './schema/position.ts';
import { contradictionKinds } from './score/contradictions/contradiction.ts';

/**
 * The one result (DESIGN §12): plain data, versioned, and all that any format shows. Numbers are
 * rounded (shares to 6 places, scores to 2), lists are in the order in which they are read.
 */

const share = z.number().min(0);
const points = z.number().min(0).max(100);

const gate = z.enum(['required', 'if-known']);
const perLevel = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ multi: value.optional(), cross: value.optional(), omni: value.optional() });

const evidence = z.strictObject({
  message: z.string(),
  /** Whether what the number counts is so; `unknown` where only an answer could tell. */
  verdict: z.enum(['met', 'partly', 'unmet', 'unknown']),
  entities: z.array(z.string()),
  at: position,
});

const criterion = z.strictObject({
  id: z.string(),
  title: z.string(),
  dimension: z.string(),
  metric: z.string(),
  unit: z.enum(['share', 'count']),
  status: z.enum(['measured', 'partly-known', 'unknown', 'not-applicable']),
  /** Why it is not applicable; null otherwise. */
  reason: z.string().nullable(),
  value: interval,
  atLeast: perLevel(z.number()),
  gate: perLevel(gate),
  weight: z.number().min(0),
  /** Where it comes from, as the rubric cites it. */
  sources: z.array(z.string()),
  score: interval,
  evidence: z.array(evidence),
  /** There was more evidence than is kept. */
  evidenceCut: z.boolean(),
});

const gateOutcome = z.strictObject({
  /** The level that it decides. */
  level,
  criterion: z.string(),
  title: z.string(),
  gate,
  value: interval,
  needed: z.number(),
  unit: z.enum(['share', 'count']),
  outcome: z.enum(['met', 'unmet', 'unknown', 'passed-over']),
});

const gap = z.strictObject({
  criterion: z.string(),
  title: z.string(),
  dimension: z.string(),
  /** The lowest level that asks for more. */
  blocks: level,
  /** Whether it decides that level. */
  gate: gate.nullable(),
  /** Null where it is not known. */
  value: z.number().nullable(),
  needed: z.number(),
  unit: z.enum(['share', 'count']),
  /** Points of score that closing it brings, all else equal. */
  gain: z.number(),
  message: z.string(),
  fix: z.string(),
  /** Ids of the channels concerned, and of the teams that own them. */
  channels: z.array(z.string()),
  teams: z.array(z.string()),
  entities: z.array(z.string()),
  at: position,
});

const contradiction = z.strictObject({
  kind: z.enum(contradictionKinds),
  message: z.string(),
  entities: z.array(z.string()),
  at: position,
  /** The other of the two statements. */
  related: position,
});

const question = z.strictObject({
  about: z.string(),
  question: z.string(),
  /** Whether an answer narrows the level, and by how many points answers narrow the score on average. */
  settles: z.strictObject({ level: z.boolean(), score: z.number() }),
  /** The level, and the score that is proved (possible), if the answer is the worst (the best). */
  answers: z.strictObject({
    worst: z.strictObject({ level: levelInterval, score: points }),
    best: z.strictObject({ level: levelInterval, score: points }),
  }),
  at: position,
});

const unstated = z.strictObject({
  /** What is not stated: `team`, `freshness`, … */
  what: z.string(),
  /** Path in the file, as in `channels.store.identifies_by`. */
  about: z.string(),
  at: position,
});

const silo = z.strictObject({
  channels: z.array(z.string()),
  teams: z.array(z.string()),
  vendors: z.array(z.string()),
  /** Whether unknown data could link it with the rest. */
  certain: z.boolean(),
});

const journeyBreak = z.strictObject({
  /** Number of the step, from 1. */
  step: z.int().min(1),
  on: z.string(),
  data: z.string(),
  /** The channel where the customer gave it; null where no earlier step could. */
  from: z.string().nullable(),
  reason: z.enum(['no-path', 'too-late']),
  /** Whether the customer has to say or do it again (customer and transaction data). */
  repeat: z.boolean(),
  /** False where an answer to what is unknown could mend it. */
  certain: z.boolean(),
  message: z.string(),
  at: position,
});

const journey = z.strictObject({
  id: z.string(),
  name: z.string(),
  team: z.string().nullable(),
  /** Share of needs that are met; null where it is not known, or nothing is needed. */
  continuity: z.number().nullable(),
  /** Repeats that are certain, and those that are possible besides. */
  repeats: z.int().min(0),
  possibleRepeats: z.int().min(0),
  steps: z.array(
    z.strictObject({ on: z.string(), creates: z.array(z.string()), needs: z.array(z.string()) }),
  ),
  breaks: z.array(journeyBreak),
  at: position,
});

export const assessmentSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal('omnigauge'), version: z.string() }),
  rubric: z.strictObject({
    id: z.string(),
    version: z.string(),
    hash: z.string(),
    title: z.string(),
  }),
  language: z.string(),
  company: z.strictObject({
    name: z.string().nullable(),
    sector: z.string().nullable(),
    claims: level.nullable(),
  }),
  inputs: z.array(z.strictObject({ file: z.string(), sha256: z.string() })),
  level: levelInterval,
  /** The level that gaps and progress look at. */
  target: level,
  progress: z.strictObject({ next: level.nullable(), share: share.nullable() }),
  /** Every gate, by level and then in the rubric's order. */
  gates: z.array(gateOutcome),
  score: interval,
  coverage: share,
  dimensions: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      weight: z.number(),
      score: interval,
      level: levelInterval.nullable(),
      coverage: share,
    }),
  ),
  criteria: z.array(criterion),
  gaps: z.array(gap),
  contradictions: z.array(contradiction),
  questions: z.array(question),
  unstated: z.array(unstated),
  ...network,
  teams: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  /** Of every pair of channels; empty beyond 60 channels. */
  handovers: z.array(handover),
  silos: z.array(silo),
  journeys: z.array(journey),
  plan: plan.nullable(),
  notes: z.array(z.string()),
});

export type Assessment = z.infer<typeof assessmentSchema>;
export type AssessmentGap = Assessment['gaps'][number];
export type AssessmentCriterion = Assessment['criteria'][number];
export type AssessmentJourney = Assessment['journeys'][number];
export type AssessmentPlan = z.infer<typeof plan>;
export type AssessmentStep = AssessmentPlan['steps'][number];
export type HandoverGrade = z.infer<typeof handoverGrade>;
