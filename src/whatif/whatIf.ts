import { type AssessOptions, assessDescription } from '../assess.ts';
import type { Description } from '../company/description.ts';
import { compareAssessments } from '../compare/compareAssessments.ts';
import { defaultLimits } from '../source/limits.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import { changedCompany, type WhatIfRequest } from './changedCompany.ts';
import { noEffectOf } from './noEffect.ts';
import type { WhatIfResult } from './whatIfResult.ts';

/**
 * Tries changes out on a company: both are assessed by the same rubric, for the same target, and
 * compared. Throws an `InputError` with everything that is wrong with the changes.
 */
export function whatIf(
  company: { files: readonly SourceFile[]; description: Description },
  request: WhatIfRequest,
  options: AssessOptions,
): WhatIfResult {
  const { files, description } = company;
  const { description: changed, changes } = changedCompany(
    files,
    request,
    options.limits ?? defaultLimits,
  );
  // Only what is there is compared, so that no plan is needed.
  const unplanned = { ...options, planning: null };
  const before = assessDescription(description, files, unplanned).assessment;
  // The next level may be another one afterwards, and gaps to another level are other gaps.
  const same = { ...unplanned, target: before.target };
  const all = [...files, ...request.overlays];
  const after = assessDescription(changed, all, same).assessment;
  const comparison = compareAssessments(before, after);
  const noEffect = comparison.changed ? [] : noEffectOf(description, changed, changes);
  return { ...comparison, changes, noEffect };
}
