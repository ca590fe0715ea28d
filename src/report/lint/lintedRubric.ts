import type { Problem } from '../problems/problem.ts';

/** A broken rule of a rubric, as it is shown. */
export interface LintFinding extends Problem {
  rule: string;
  severity: 'error' | 'warning';
}

/** A rubric that was looked over, and what was found. */
export interface LintedRubric {
  id: string;
  version: string;
  file: string;
  findings: readonly LintFinding[];
}
