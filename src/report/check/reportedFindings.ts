import type { CheckResult, Finding, RuleOutcome } from '../../check/checkResult.ts';

/** A finding as build servers show it, with the rule that it belongs to. */
export interface ReportedFinding extends Pick<Finding, 'severity' | 'message' | 'fingerprint'> {
  outcome: RuleOutcome;
  entities: readonly string[];
  criterion: string | null;
  /** Null where a rule is not met without a place that shows it. */
  at: Finding['at'] | null;
}

const worstFirst = ['error', 'warning', 'note'] as const;

/** Everything that was found, worst first, else in the order of the rules. */
export function reportedFindings({ rules }: CheckResult): ReportedFinding[] {
  const found = rules.flatMap(findingsOf);
  return worstFirst.flatMap((severity) => found.filter((finding) => finding.severity === severity));
}

/** A rule that is not met is never left out: without a finding of its own it stands for itself. */
function findingsOf(outcome: RuleOutcome): ReportedFinding[] {
  const { rule, about, passed, findings, found, source } = outcome;
  const shown = findings.map((finding) => ({ ...finding, outcome }));
  if (passed || findings.some(({ severity }) => severity === 'error')) return shown;
  const itself: ReportedFinding = {
    outcome,
    severity: 'error',
    message: found,
    fingerprint: about === null ? rule : `${rule}:${about}`,
    entities: [],
    criterion: null,
    at: 'at' in source ? source.at : null,
  };
  return [itself, ...shown];
}
