import type { CheckResult } from '../../check/checkResult.ts';

/** What a check found, as other tools read it. */
export function renderCheckJson(result: CheckResult): string {
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
