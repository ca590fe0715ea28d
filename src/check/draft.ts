import type { Accepted } from '../baseline/baseline.ts';
import type { RuleId } from '../schema/ruleId.ts';
import type { Finding, RuleOutcome } from './checkResult.ts';

/** Something found, before it is known whether a baseline accepts it. */
export interface DraftFinding extends Pick<Finding, 'message' | 'entities' | 'criterion' | 'at'> {
  /** What a baseline would have to accept: it tells the finding from all others by ids alone. */
  accepted: Accepted;
}

/** What came of one line of the policy, before that. A line that is not met has findings. */
export interface DraftOutcome extends Omit<RuleOutcome, 'rule' | 'passed' | 'findings'> {
  rule: RuleId;
  met: boolean;
  findings: readonly DraftFinding[];
}
