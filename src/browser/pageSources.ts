import type { AssessOptions } from '../assess.ts';
import { withoutRemarks } from '../company/withoutRemarks.ts';
import type { Change } from '../plan/change.ts';
import type { Plan } from '../plan/plan.ts';
import { flowNumber } from '../plan/writing/editedFiles.ts';
import type { PageSources } from '../report/page/pageData.ts';
import { writtenRubric } from '../rubric/writtenRubric.ts';
import { defaultLimits } from '../source/limits.ts';
import { placeKey } from '../source/position.ts';
import { readSource } from '../source/readSource.ts';
import { positionOf } from '../source/sourceDocument.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import { plainData } from './plainData.ts';

type Judging = Pick<AssessOptions, 'rubric' | 'choice' | 'target' | 'limits'>;

/**
 * What it takes to score a company anew in the page: its files, the rubric and what each step of
 * the plan changes. `files`, the options and the plan are those of `assessDescription`. A report is
 * handed on, so that comments and notes, which were written for somebody else, stay at home.
 */
export function pageSources(
  files: readonly SourceFile[],
  { rubric, choice, target, limits }: Judging,
  plan: Plan | null,
): PageSources {
  const handedOn = files.map(withoutRemarks);
  return {
    files: handedOn,
    rubric: JSON.stringify(writtenRubric(rubric)),
    choice: choice ?? null,
    target: target ?? null,
    limits: limits === undefined ? null : plainData(limits),
    changes: (plan?.steps ?? []).map(({ id, change }) => ({
      id,
      change: plainData(inFiles(change, files, handedOn)),
    })),
  };
}

/** The change of the same flow, in files where it may stand at another column. */
function inFiles(
  change: Change,
  files: readonly SourceFile[],
  others: readonly SourceFile[],
): Change {
  if (!('flow' in change)) return change;
  const documentIn = (all: readonly SourceFile[]) => {
    const file = all.find(({ name }) => name === change.flow.at.file) as SourceFile;
    return readSource(file, defaultLimits).document;
  };
  const number = flowNumber(documentIn(files), change.flow.at);
  const at = positionOf(documentIn(others), ['flows', number]);
  return { ...change, flow: { ...change.flow, at, place: placeKey(at) } };
}
