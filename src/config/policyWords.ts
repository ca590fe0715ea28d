import { levels } from '../company/vocabulary.ts';
import { acceptableRules } from '../schema/ruleId.ts';
import { contradictionKinds } from '../score/contradictions/contradiction.ts';

/** Kinds of things of which a policy can ask that each has an owner. */
export const ownedKinds = ['channels', 'systems', 'journeys', 'kpis'] as const;
export type OwnedKind = (typeof ownedKinds)[number];

/** The closed words of a policy, in a flag, a variable or the configuration (DESIGN §10). */
export const policyWords = {
  on: ['low', 'estimate'],
  level: levels,
  forbid: ['contradiction', ...contradictionKinds],
  owner: ['all', ...ownedKinds],
  strict: acceptableRules,
} as const;

export type ForbiddenKind = (typeof policyWords.forbid)[number];
