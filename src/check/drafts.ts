import type { Accepted } from '../baseline/baseline.ts';
import { type AcceptableRule, acceptableRules } from '../schema/ruleId.ts';
import type { Checking } from './checking.ts';
import type { DraftOutcome } from './draft.ts';
import { forbiddenContradiction } from './rules/forbiddenContradiction.ts';
import { maxRepeats } from './rules/maxRepeats.ts';
import { minDimension } from './rules/minDimension.ts';
import { minLevel } from './rules/minLevel.ts';
import { minScore } from './rules/minScore.ts';
import { minTeam } from './rules/minTeam.ts';
import { requiredOwner } from './rules/requiredOwner.ts';
import { requiredPractice } from './rules/requiredPractice.ts';

/** One kind of line each; no rule knows of another. */
const rules: readonly ((checking: Checking) => DraftOutcome[])[] = [
  minLevel,
  minScore,
  minDimension,
  minTeam,
  maxRepeats,
  forbiddenContradiction,
  requiredPractice,
  requiredOwner,
];

/** What comes of each line of the policy, and of none that is not asked. */
export function draftsOf(checking: Checking): DraftOutcome[] {
  return rules.flatMap((rule) => rule(checking));
}

/** What a baseline may accept of it, or what it may not, as the rule is strict. */
export function foundBy(drafts: readonly DraftOutcome[], strict: boolean): Accepted[] {
  return drafts
    .filter((draft) => draft.strict === strict)
    .flatMap(({ findings }) => findings.map(({ accepted }) => accepted));
}

/** The rules that were asked for: of the others nobody can tell whether they would find something. */
export function askedIn(drafts: readonly DraftOutcome[]): AcceptableRule[] {
  const asked = new Set<string>(drafts.map(({ rule }) => rule));
  return acceptableRules.filter((rule) => asked.has(rule));
}
