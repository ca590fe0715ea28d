import type { Assessment } from '../assessment.ts';
import { plainJson } from './plainJson.ts';

/** The result as other tools read it. */
export function renderJson(assessment: Assessment): string {
  return plainJson(assessment);
}
