import { givenSpot } from '../givenSpot.ts';
import { defineLintRule } from '../lintRule.ts';

/** A dimension to which no criterion belongs. */
export const emptyDimension = defineLintRule({
  id: 'empty-dimension',
  severity: 'warning',
  check: ({ dimensions, criteria }) =>
    dimensions
      .filter(({ id }) => !criteria.some(({ written }) => written.dimension === id))
      .map((part) => ({ ...givenSpot('dimensions', part), values: { id: part.id } })),
});
