import * as z from 'zod';
import { comparisonSchema } from '../compare/comparison.ts';
import { appliedChangeSchema } from './appliedChange.ts';

/** Why a change may have no effect at all. */
const noEffectSchema = z.discriminatedUnion('kind', [
  /** The description says so already. */
  z.strictObject({ kind: z.literal('said-already') }),
  /** All that a new flow brings arrives already, as fast as that. */
  z.strictObject({ kind: z.literal('arrives-already'), from: z.string(), to: z.string() }),
  /** Another sector means another rubric, and both sides are judged by one. */
  z.strictObject({ kind: z.literal('sector') }),
  /** The rubric does not ask for it, or it changes no answer. */
  z.strictObject({ kind: z.literal('not-asked') }),
]);

/** What would be different if a company were: the comparison, and what was tried out. */
export const whatIfSchema = comparisonSchema.extend({
  /** In the order in which they were done. */
  changes: z.array(appliedChangeSchema),
  /** Why nothing differs; empty where something does. */
  noEffect: z.array(noEffectSchema),
});

export type WhatIfResult = z.infer<typeof whatIfSchema>;
export type NoEffect = z.infer<typeof noEffectSchema>;
