import type { AssessedCriterion } from '../../explain/explanation.ts';
import type { ExplanationPage } from './explanationPage.ts';

/** A score with its range. */
export function scoreText(
  { words, numbers }: ExplanationPage,
  { estimate, low, high }: AssessedCriterion['score'],
): string {
  const { summary: say } = words.report;
  if (low === null || high === null) return say.scoreUnknown;
  const [lowest, highest] = [numbers.points(low), numbers.points(high)];
  if (estimate === null) return say.scoreOnlyBetween(lowest, highest);
  if (lowest === highest) return say.scoreOf(numbers.points(estimate));
  return say.scoreBetween(numbers.points(estimate), lowest, highest);
}
