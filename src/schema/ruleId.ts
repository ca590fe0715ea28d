import * as z from 'zod';

/** Lines that a policy can have. A baseline may accept what they find, unless they are strict. */
export const acceptableRules = [
  'min-level',
  'min-score',
  'min-dimension',
  'min-team',
  'max-repeats',
  'forbidden-contradiction',
  'required-practice',
  'required-owner',
] as const;
export type AcceptableRule = (typeof acceptableRules)[number];

/** What a check can find, each with a rule of its own (DESIGN §10). The order is that of the report. */
export const ruleIds = [
  ...acceptableRules,
  'loss',
  'new-gap',
  'stale-gap',
  'expired-gap',
  'loss-since',
] as const;
export type RuleId = (typeof ruleIds)[number];

export const ruleId = z.enum(ruleIds);
