import { givenSpot } from '../givenSpot.ts';
import { defineLintRule } from '../lintRule.ts';
import { practiceAsked } from '../practiceAsked.ts';

/** A practice that people are asked about, and that no criterion looks at. */
export const unaskedPractice = defineLintRule({
  id: 'unasked-practice',
  severity: 'warning',
  check: ({ practices, criteria }) => {
    const asked = new Set(criteria.map(({ written }) => practiceAsked(written)));
    return practices
      .filter(({ id }) => !asked.has(id))
      .map((part) => ({ ...givenSpot('practices', part), values: { id: part.id } }));
  },
});
