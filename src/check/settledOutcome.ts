import type { Acceptance } from '../baseline/acceptance.ts';
import type { RuleOutcome } from './checkResult.ts';
import type { DraftOutcome } from './draft.ts';
import { fingerprint } from './fingerprint.ts';
import { identityKey } from './identityKey.ts';

/** An outcome with what the baseline says of it: what it accepts in full is passed. */
export function settledOutcome(draft: DraftOutcome, acceptance: Acceptance | null): RuleOutcome {
  const { met, findings, ...outcome } = draft;
  const settled = findings.map(({ accepted, ...finding }) => {
    const isAccepted = !draft.strict && acceptance?.entryFor(accepted);
    return {
      rule: draft.rule,
      fingerprint: fingerprint(draft.rule, identityKey(accepted)),
      severity: isAccepted ? ('note' as const) : ('error' as const),
      ...finding,
    };
  });
  const isAccepted = settled.length > 0 && settled.every(({ severity }) => severity === 'note');
  return { ...outcome, passed: met || isAccepted, findings: settled };
}
