import type { Acceptance } from '../baseline/acceptance.ts';
import type { Accepted, BaselineFile } from '../baseline/baseline.ts';
import type { Checking } from './checking.ts';
import type { RuleOutcome } from './checkResult.ts';
import type { Shortfall } from './shortfalls.ts';

/** What a rule about the baseline looks at. */
export interface BaselineJudgement {
  checking: Checking;
  baseline: BaselineFile;
  /** Where the baseline is asked for. */
  source: RuleOutcome['source'];
  acceptance: Acceptance<BaselineFile['accepted'][number]>;
  /** Gaps that it accepts, and those that it never did. */
  accepted: readonly Shortfall[];
  fresh: readonly Shortfall[];
  /** Entries whose time is up, while what they accept is still there. */
  expired: readonly BaselineFile['accepted'][number][];
  /** What a rule finds that is strict, so that no baseline may accept it. */
  refused: readonly Accepted[];
  /** What is gone is a warning only. */
  allowsStale: boolean;
}
