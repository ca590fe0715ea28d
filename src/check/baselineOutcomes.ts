import type { Acceptance } from '../baseline/acceptance.ts';
import type { Accepted, BaselineEntry, BaselineFile } from '../baseline/baseline.ts';
import type { BaselineJudgement } from './baselineJudgement.ts';
import type { Checking } from './checking.ts';
import type { RuleOutcome } from './checkResult.ts';
import { expiredGap } from './rules/expiredGap.ts';
import { loss } from './rules/loss.ts';
import { newGap } from './rules/newGap.ts';
import { staleGap } from './rules/staleGap.ts';
import type { Shortfall } from './shortfalls.ts';

/** A baseline to compare with. */
export interface ComparedBaseline {
  baseline: BaselineFile;
  /** What it accepted before it was brought up to date; the same where it was not. */
  before: readonly BaselineEntry[];
  /** Where it is asked for. */
  source: RuleOutcome['source'];
  allowsStale: boolean;
}

/** All that was found, whether a baseline may accept it or not (`refused`). */
interface Findings {
  checking: Checking;
  gaps: readonly Shortfall[];
  found: readonly Accepted[];
  refused: readonly Accepted[];
}

const rules: readonly ((judgement: BaselineJudgement) => RuleOutcome)[] = [
  loss,
  newGap,
  staleGap,
  expiredGap,
];

/** What comes with a baseline: nothing lost, nothing new, nothing gone and nothing expired. */
export function baselineOutcomes(
  compared: ComparedBaseline,
  acceptance: Acceptance<BaselineFile['accepted'][number]>,
  { checking, gaps, found, refused }: Findings,
): RuleOutcome[] {
  const judgement = {
    ...compared,
    checking,
    acceptance,
    refused,
    accepted: gaps.filter(({ identity }) => acceptance.entryFor(identity)),
    fresh: gaps.filter(
      ({ identity }) => !acceptance.entryFor(identity) && !acceptance.expiredFor(identity),
    ),
    expired: [...new Set(found.flatMap((each) => acceptance.expiredFor(each) ?? []))].sort(
      (one, other) => one.at.line - other.at.line,
    ),
  };
  return rules.map((rule) => rule(judgement));
}
