import type { LintedRubric } from './lintedRubric.ts';

/** How many findings of all rubrics are of a severity. */
export function severityCount(
  rubrics: readonly LintedRubric[],
  severity: 'error' | 'warning',
): number {
  return rubrics.flatMap(({ findings }) => findings.filter((each) => each.severity === severity))
    .length;
}
