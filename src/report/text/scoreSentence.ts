import type { Assessment } from '../../assessment.ts';
import type { Page } from './page.ts';

/** A score with its range. */
export function scoreSentence(
  { estimate, low, high }: Assessment['score'],
  { words: { report }, numbers }: Pick<Page, 'words' | 'numbers'>,
): string {
  const { summary: say } = report;
  if (low === null || high === null) return say.scoreUnknown;
  const [lowest, highest] = [numbers.points(low), numbers.points(high)];
  if (estimate === null) return say.scoreOnlyBetween(lowest, highest);
  if (lowest === highest) return say.scoreOf(numbers.points(estimate));
  return say.scoreBetween(numbers.points(estimate), lowest, highest);
}
