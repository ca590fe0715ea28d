import type { CheckResult } from '../../check/checkResult.ts';
import { plainJson } from '../plainJson.ts';

/** What a check found, as other tools read it. */
export function renderCheckJson(result: CheckResult): string {
  return plainJson(result);
}
