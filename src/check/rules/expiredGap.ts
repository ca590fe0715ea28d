import { acceptedText } from '../acceptedText.ts';
import type { BaselineJudgement } from '../baselineJudgement.ts';
import type { RuleOutcome } from '../checkResult.ts';
import { fingerprint } from '../fingerprint.ts';
import { firstStep, servesAny } from '../firstStep.ts';
import { identityKey } from '../identityKey.ts';

/** What the baseline accepts until a day is closed by then. */
export function expiredGap({ checking, source, expired }: BaselineJudgement): RuleOutcome {
  const { check: say } = checking.telling.words;
  return {
    rule: 'expired-gap',
    about: null,
    title: say.titles.expiredGaps,
    passed: expired.length === 0,
    strict: true,
    asked: say.none,
    found: say.found(expired.length),
    source,
    findings: expired.map((entry) => ({
      rule: 'expired-gap',
      fingerprint: fingerprint('expired-gap', identityKey(entry)),
      severity: 'error',
      message: say.gaps.expired({
        what: acceptedText(entry, checking.telling),
        day: entry.expires ?? '',
        reason: entry.reason,
      }),
      entities: [...entry.about],
      criterion: entry.criterion,
      at: entry.at,
    })),
    firstStep: firstStep(checking, servesAny(expired.map(({ criterion }) => criterion))),
  };
}
