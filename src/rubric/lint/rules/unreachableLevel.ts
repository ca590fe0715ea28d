import { givenSpot } from '../givenSpot.ts';
import { defineLintRule } from '../lintRule.ts';
import { thresholdsAbove } from '../thresholdsAbove.ts';

/** A gate asks for more than its metric can give, so that no company ever reaches the level. */
export const unreachableLevel = defineLintRule({
  id: 'unreachable-level',
  severity: 'error',
  check: ({ criteria }) =>
    criteria.flatMap((part) =>
      thresholdsAbove(part.written)
        .filter(({ level }) => part.written.gate?.[level] !== undefined)
        .map(({ level, threshold, highest }) => ({
          ...givenSpot('criteria', part, ['at_least', level]),
          values: { id: part.id, level, threshold, highest },
        })),
    ),
});
