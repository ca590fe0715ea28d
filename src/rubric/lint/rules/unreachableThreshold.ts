import { givenSpot } from '../givenSpot.ts';
import { defineLintRule } from '../lintRule.ts';
import { thresholdsAbove } from '../thresholdsAbove.ts';

/** A threshold without gate is above what its metric can give: nobody ever gets the full marks. */
export const unreachableThreshold = defineLintRule({
  id: 'unreachable-threshold',
  severity: 'error',
  check: ({ criteria }) =>
    criteria.flatMap((part) =>
      thresholdsAbove(part.written)
        .filter(({ level }) => part.written.gate?.[level] === undefined)
        .map(({ level, threshold, highest }) => ({
          ...givenSpot('criteria', part, ['at_least', level]),
          values: { id: part.id, level, threshold, highest },
        })),
    ),
});
