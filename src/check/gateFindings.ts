import type { Level } from '../company/vocabulary.ts';
import type { AcceptableRule } from '../schema/ruleId.ts';
import type { ScoredCriterion } from '../score/scoredCriterion.ts';
import type { Checking } from './checking.ts';
import type { DraftFinding } from './draft.ts';
import { foundByRule } from './foundByRule.ts';
import { shutGates } from './shutGates.ts';
import { toldCriterion } from './toldCriterion.ts';

/**
 * The gates up to a level that are shut, one finding a criterion. They are told apart by the level
 * that is asked for, so that one that gets nearer to it stays the same.
 */
export function gateFindings(
  criteria: readonly ScoredCriterion[],
  level: Level,
  rule: AcceptableRule,
  about: readonly string[],
  checking: Checking,
): DraftFinding[] {
  return shutGates(criteria, level, checking.on).map(({ scored, level: blocks, needed }) => ({
    accepted: foundByRule(rule, [...about, `level:${level}`], scored.criterion.id),
    ...toldCriterion(scored, blocks, needed, checking),
  }));
}
