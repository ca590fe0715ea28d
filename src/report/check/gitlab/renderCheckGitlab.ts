import type { CheckResult } from '../../../check/checkResult.ts';
import { plainJson } from '../../plainJson.ts';
import { visible } from '../../text/visible.ts';
import type { CheckOptions } from '../checkOptions.ts';
import { checkPage } from '../checkPage.ts';

const severities = { error: 'critical', warning: 'minor', note: 'info' } as const;

/**
 * The code quality report of GitLab, which compares it with that of the target branch: what both
 * have does not show on a merge request.
 */
export function renderCheckGitlab(result: CheckResult, options: CheckOptions): string {
  const { findings, path } = checkPage(result, options);
  const [first] = result.inputs;
  const issues = findings.map(({ outcome, severity, message, fingerprint, at }) => {
    const file = at?.file ?? first?.file ?? '';
    return {
      description: visible(message),
      check_name: outcome.rule,
      fingerprint,
      severity: severities[severity],
      location: { path: path(file) ?? file, lines: { begin: at?.line ?? 1 } },
    };
  });
  return plainJson(issues);
}
