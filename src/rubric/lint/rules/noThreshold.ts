import { givenSpot } from '../givenSpot.ts';
import { defineLintRule } from '../lintRule.ts';

/** A criterion without any threshold gives no marks to anybody. */
export const noThreshold = defineLintRule({
  id: 'no-threshold',
  severity: 'error',
  check: ({ criteria }) =>
    criteria
      .filter(({ written: { at_least } }) => at_least && Object.keys(at_least).length === 0)
      .map((part) => ({ ...givenSpot('criteria', part, ['at_least']), values: { id: part.id } })),
});
