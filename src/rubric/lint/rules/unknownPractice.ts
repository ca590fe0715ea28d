import { givenSpot } from '../givenSpot.ts';
import { defineLintRule } from '../lintRule.ts';
import { practiceAsked } from '../practiceAsked.ts';

/** A criterion asks for a practice that the rubric does not have, so that nobody is asked about it. */
export const unknownPractice = defineLintRule({
  id: 'unknown-practice',
  severity: 'error',
  check: ({ criteria, practices }) => {
    const known = practices.map(({ id }) => id);
    return criteria.flatMap((part) => {
      const practice = practiceAsked(part.written);
      if (practice === null || known.includes(practice)) return [];
      return [
        {
          ...givenSpot('criteria', part, ['with', 'practice']),
          part: 'value' as const,
          values: { id: part.id, practice },
          misspelt: { word: practice, known },
        },
      ];
    });
  },
});
