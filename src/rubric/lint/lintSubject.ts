import type { RubricLayer } from '../extendedRubric.ts';
import { type MergedPart, mergedParts } from '../mergedParts.ts';
import type { WrittenCriterion, WrittenDimension, WrittenPractice } from '../rubricSchema.ts';

/** What the rules look at: a rubric as its files say it, whether or not all of it makes sense. */
export interface LintSubject {
  /** The most general first; the last one is the rubric that is looked at. */
  layers: readonly RubricLayer[];
  last: RubricLayer;
  dimensions: readonly MergedPart<WrittenDimension>[];
  criteria: readonly MergedPart<WrittenCriterion>[];
  practices: readonly MergedPart<WrittenPractice>[];
}

export function lintSubject(layers: readonly RubricLayer[]): LintSubject {
  return {
    layers,
    last: layers.at(-1) as RubricLayer,
    dimensions: mergedParts(layers, 'dimensions'),
    criteria: mergedParts(layers, 'criteria'),
    practices: mergedParts(layers, 'practices'),
  };
}
