import { acceptedText } from '../acceptedText.ts';
import type { BaselineJudgement } from '../baselineJudgement.ts';
import type { RuleOutcome } from '../checkResult.ts';
import { fingerprint } from '../fingerprint.ts';
import { identityKey } from '../identityKey.ts';

/** Nothing that the baseline accepts is gone, or it could come back unnoticed. */
export function staleGap(judgement: BaselineJudgement): RuleOutcome {
  const { checking, source, acceptance, refused, allowsStale } = judgement;
  const strict = new Set(refused.map((each) => identityKey(each).join(' ')));
  const { check: say } = checking.telling.words;
  const { stale } = acceptance;
  return {
    rule: 'stale-gap',
    about: null,
    title: say.titles.staleGaps,
    passed: stale.length === 0 || allowsStale,
    strict: true,
    asked: say.none,
    found: say.gaps.staleFound(stale.length),
    source,
    findings: stale.map((entry) => ({
      rule: 'stale-gap',
      fingerprint: fingerprint('stale-gap', identityKey(entry)),
      severity: allowsStale ? 'warning' : 'error',
      message: (strict.has(identityKey(entry).join(' ')) ? say.gaps.refused : say.gaps.stale)(
        acceptedText(entry, checking.telling),
      ),
      entities: [...entry.about],
      criterion: entry.criterion,
      at: entry.at,
    })),
    firstStep: null,
  };
}
