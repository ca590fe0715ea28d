import type { AssessOptions } from '../assess.ts';
import type { Plan } from '../plan/plan.ts';
import type { PageSources } from '../report/page/pageData.ts';
import { writtenRubric } from '../rubric/writtenRubric.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import { plainData } from './plainData.ts';

type Judging = Pick<AssessOptions, 'rubric' | 'choice' | 'target' | 'limits'>;

/**
 * What it takes to score a company anew in the page: its files, the rubric and what each step of
 * the plan changes. `files`, the options and the plan are those of `assessDescription`.
 */
export function pageSources(
  files: readonly SourceFile[],
  { rubric, choice, target, limits }: Judging,
  plan: Plan | null,
): PageSources {
  return {
    files: files.map(({ name, text }) => ({ name, text })),
    rubric: JSON.stringify(writtenRubric(rubric)),
    choice: choice ?? null,
    target: target ?? null,
    limits: limits === undefined ? null : plainData(limits),
    changes: (plan?.steps ?? []).map(({ id, change }) => ({ id, change: plainData(change) })),
  };
}
