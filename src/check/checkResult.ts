import * as z from 'zod';
import { interval } from '../schema/interval.ts';
import { levelInterval } from '../schema/level.ts';
import { position } from '../schema/position.ts';
import { ruleId } from '../schema/ruleId.ts';

/** One thing that is not as the policy asks, or that a baseline accepts for now. */
const finding = z.strictObject({
  rule: ruleId,
  /** The same for the same finding, whatever the lines and the language: of the rule and the entities. */
  fingerprint: z.string(),
  /** `error` fails the check; `warning` is softened by a flag; `note` is accepted by the baseline. */
  severity: z.enum(['error', 'warning', 'note']),
  message: z.string(),
  /** What it is about, as in `channel:store`. */
  entities: z.array(z.string()),
  /** Criterion of the rubric, where one decides. */
  criterion: z.string().nullable(),
  at: position,
});

/** What came of one line of the policy. */
const ruleOutcome = z.strictObject({
  rule: ruleId,
  /** What the line is about where a policy has several of a kind: a dimension, a team, a practice. */
  about: z.string().nullable(),
  title: z.string(),
  passed: z.boolean(),
  /** Whether a baseline may accept what it finds. */
  strict: z.boolean(),
  /** What was asked for, and what there is, in words. */
  asked: z.string(),
  found: z.string(),
  /** Where it was asked for: `--min-level`, `OMNIGAUGE_MIN_LEVEL`, or a place in the configuration. */
  source: z.union([z.strictObject({ flag: z.string() }), z.strictObject({ at: position })]),
  findings: z.array(finding),
  /** What would help first; null where nothing is known to. */
  firstStep: z
    .strictObject({ id: z.string(), title: z.string(), effort: z.number(), at: position })
    .nullable(),
});

/** What `check` found: plain data, versioned, and all that any of its formats shows (DESIGN §10). */
export const checkResultSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal('omnigauge'), version: z.string() }),
  rubric: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
  language: z.string(),
  company: z.string().nullable(),
  inputs: z.array(z.strictObject({ file: z.string(), sha256: z.string() })),
  /** The bound that decides. */
  on: z.enum(['low', 'estimate']),
  passed: z.boolean(),
  level: levelInterval,
  score: interval,
  rules: z.array(ruleOutcome),
  /** Gaps that the baseline accepts: how many, and how many more or fewer than when it was written. */
  accepted: z.strictObject({ count: z.int(), change: z.int() }).nullable(),
  baseline: z.string().nullable(),
  /** The revision that it was compared with. */
  since: z.string().nullable(),
  notes: z.array(z.string()),
});

export type CheckResult = z.infer<typeof checkResultSchema>;
export type RuleOutcome = CheckResult['rules'][number];
export type Finding = RuleOutcome['findings'][number];
