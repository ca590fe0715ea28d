import type { PartKey } from '../mergedParts.ts';

/** The maps of a rubric that are merged by id. */
export const partKeys: readonly PartKey[] = ['dimensions', 'criteria', 'practices'];
