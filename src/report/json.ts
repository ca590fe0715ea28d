import type { Assessment } from '../assessment.ts';

/** The result as other tools read it. */
export function renderJson(assessment: Assessment): string {
  return `${JSON.stringify(assessment, undefined, 2)}\n`;
}
