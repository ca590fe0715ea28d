import { givenSpot } from '../givenSpot.ts';
import { defineLintRule } from '../lintRule.ts';

/** What a practice implies holds for every company, so that no claim is ever questioned. */
export const idleImplication = defineLintRule({
  id: 'idle-implication',
  severity: 'warning',
  check: ({ practices }) =>
    practices
      .filter(({ written: { implies } }) => implies?.at_least === 0)
      .map((part) => ({
        ...givenSpot('practices', part, ['implies', 'at_least']),
        values: { id: part.id },
      })),
});
