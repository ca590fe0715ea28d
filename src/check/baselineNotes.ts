import type { BaselineFile } from '../baseline/baseline.ts';
import { inLanguage } from '../rubric/rubric.ts';
import type { Checking } from './checking.ts';
import type { Shortfall } from './shortfalls.ts';

/** What to know about a baseline besides: what makes it differ that is not in the company. */
export function baselineNotes(
  { rubric: before, on }: BaselineFile,
  gaps: readonly Shortfall[],
  checking: Checking,
): string[] {
  const { telling, on: deciding } = checking;
  const { words, rubric, language } = telling;
  const { notes: say } = words.check;
  const titles = gaps
    .filter(
      ({ identity: { about, missing }, scored }) =>
        about.length === 0 && missing === null && scored.evidence.length > 0,
    )
    .map(({ scored }) => inLanguage(scored.criterion.title, language));
  return [
    ...(before.hash === rubric.hash
      ? []
      : [say.otherRubric(`${before.id} ${before.version}`, `${rubric.id} ${rubric.version}`)]),
    ...(on === deciding ? [] : [say.otherBound[on]]),
    ...(titles.length > 0 ? [say.wholeCriterion(titles)] : []),
  ];
}
