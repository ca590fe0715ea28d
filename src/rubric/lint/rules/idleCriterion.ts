import type { MergedPart } from '../../mergedParts.ts';
import type { WrittenCriterion, WrittenDimension } from '../../rubricSchema.ts';
import { givenSpot } from '../givenSpot.ts';
import { defineLintRule, type LintSpot } from '../lintRule.ts';

/** A criterion that neither decides a level nor moves the score. */
export const idleCriterion = defineLintRule({
  id: 'idle-criterion',
  severity: 'warning',
  check: ({ criteria, dimensions }) =>
    criteria
      .filter(({ written: { gate = {} } }) => Object.keys(gate).length === 0)
      .flatMap((part) => idleSpot(part, dimensions)),
});

function idleSpot(
  part: MergedPart<WrittenCriterion>,
  dimensions: readonly MergedPart<WrittenDimension>[],
): LintSpot[] {
  const { id, written } = part;
  const dimension = dimensions.find((each) => each.id === written.dimension);
  const thresholds = Object.values(written.at_least ?? {});
  if (written.weight === 0) {
    return [{ ...givenSpot('criteria', part, ['weight']), values: { id, reason: 'weight' } }];
  }
  if (dimension?.written.weight === 0) {
    const values = { id, reason: 'dimension', dimension: dimension.id };
    return [{ ...givenSpot('criteria', part, ['dimension']), values }];
  }
  if (thresholds.length > 0 && thresholds.every((threshold) => threshold === 0)) {
    return [{ ...givenSpot('criteria', part, ['at_least']), values: { id, reason: 'always-met' } }];
  }
  return [];
}
