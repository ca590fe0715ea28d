import { givenSpot } from '../givenSpot.ts';
import { highestValue } from '../highestValue.ts';
import { defineLintRule } from '../lintRule.ts';
import { metricNamed } from '../metricNamed.ts';

/** What a practice implies holds for no company, so that every claim is a contradiction. */
export const impossibleImplication = defineLintRule({
  id: 'impossible-implication',
  severity: 'error',
  check: ({ practices }) =>
    practices.flatMap((part) => {
      const { implies } = part.written;
      const asked = implies ? metricNamed(implies) : null;
      if (!implies || !asked) return [];
      const highest = highestValue(asked);
      if (implies.at_least <= highest) return [];
      const values = { id: part.id, threshold: implies.at_least, highest };
      return [{ ...givenSpot('practices', part, ['implies', 'at_least']), values }];
    }),
});
