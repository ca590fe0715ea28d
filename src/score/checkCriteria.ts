import type { Description } from '../company/description.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { RubricProblemCode } from '../rubric/rubricProblem.ts';
import { InputError } from '../source/inputError.ts';
import { nearest } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';

/**
 * Criteria called not applicable must be the rubric's: a misspelt one would silently change the
 * score. One that the rubric drops does no harm.
 */
export function checkCriteria(description: Description, rubric: Rubric): void {
  const known = rubric.criteria.map(({ id }) => id);
  const problems = description.notApplicable
    .filter(({ criterion }) => !known.includes(criterion) && !rubric.dropped.includes(criterion))
    .map(
      ({ criterion, at }): Problem<RubricProblemCode> => ({
        code: 'unknown-criterion',
        values: { criterion, rubric: rubric.id },
        at,
        frame: null,
        suggestion: nearest(criterion, known),
        related: null,
      }),
    );
  if (problems.length > 0) throw new InputError(problems);
}
