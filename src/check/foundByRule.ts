import type { Accepted } from '../baseline/baseline.ts';
import type { AcceptableRule } from '../schema/ruleId.ts';

/** What a rule found, as a baseline would have to accept it. */
export function foundByRule(
  rule: AcceptableRule,
  about: readonly string[],
  criterion: string | null = null,
): Accepted {
  return { rule, criterion, blocks: null, about, missing: null };
}
