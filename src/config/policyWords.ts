import { levels } from '../company/vocabulary.ts';
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
  /** The lines that a policy can have; the other rules come with a baseline or a revision. */
  strict: [
    'min-level',
    'min-score',
    'min-dimension',
    'min-team',
    'max-repeats',
    'forbidden-contradiction',
    'required-practice',
    'required-owner',
    'loss',
  ],
} as const;

export type StrictRule = (typeof policyWords.strict)[number];
export type ForbiddenKind = (typeof policyWords.forbid)[number];
