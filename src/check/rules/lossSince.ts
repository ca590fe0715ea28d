import { compareAssessments } from '../../compare/compareAssessments.ts';
import type { Checking } from '../checking.ts';
import type { RuleOutcome } from '../checkResult.ts';
import { firstStep, servesAny } from '../firstStep.ts';
import { brokenJourneys } from '../since/brokenJourneys.ts';
import { closedGates } from '../since/closedGates.ts';
import type { FindLoss } from '../since/comparedSince.ts';
import { lostLevel } from '../since/lostLevel.ts';
import { lostScore } from '../since/lostScore.ts';

const losses: readonly FindLoss[] = [lostLevel, lostScore, closedGates, brokenJourneys];

/** Neither level nor score, no gate and no journey is worse than at a revision. */
export function lossSince(checking: Checking): RuleOutcome[] {
  const { since, policy, assessment: after, telling } = checking;
  const { check: say } = telling.words;
  if (!since) return [];
  const { revision, assessment: before } = since;
  const compared = before && { checking, before, comparison: compareAssessments(before, after) };
  const findings = compared ? losses.flatMap((find) => find(compared)) : [];
  return [
    {
      rule: 'loss-since',
      about: null,
      title: say.titles.since(revision),
      passed: findings.length === 0,
      strict: true,
      asked: say.none,
      found: compared ? say.found(findings.length) : say.since.nothingThere(revision),
      source: policy.loss?.source ?? { flag: '--since' },
      findings,
      firstStep: firstStep(checking, servesAny(findings.map(({ criterion }) => criterion))),
    },
  ];
}
