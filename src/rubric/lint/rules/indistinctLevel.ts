import type { MergedPart } from '../../mergedParts.ts';
import { type AskedLevel, askedLevels } from '../../rubric.ts';
import type { WrittenCriterion } from '../../rubricSchema.ts';
import { defineLintRule } from '../lintRule.ts';

/** No gate tells a level from the one below, so that nobody ever stays at the one below. */
export const indistinctLevel = defineLintRule({
  id: 'indistinct-level',
  severity: 'error',
  check: ({ criteria, last: { document } }) =>
    askedLevels
      .filter((level) => !criteria.some((part) => tellsApart(part, level)))
      .map((level) => ({
        document,
        path: ['criteria'],
        part: 'key' as const,
        values: { level, below: askedLevels[askedLevels.indexOf(level) - 1] ?? 'single' },
      })),
});

/** Whether a criterion's gate asks for something that its gates for the levels below do not. */
function tellsApart({ written }: MergedPart<WrittenCriterion>, level: AskedLevel): boolean {
  const gate = written.gate?.[level];
  const threshold = written.at_least?.[level];
  if (gate === undefined || threshold === undefined) return false;
  if (gate === 'if-known' && threshold === 0) return false;
  return !askedLevels
    .slice(0, askedLevels.indexOf(level))
    .some(
      (below) =>
        (written.gate?.[below] === 'required' || written.gate?.[below] === gate) &&
        (written.at_least?.[below] ?? 0) >= threshold,
    );
}
