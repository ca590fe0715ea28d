import type { ExplainedLadder } from '../../explain/explanation.ts';
import type { ExplanationPage } from './explanationPage.ts';

/** A level with what is proved and what is possible. */
export function levelText(
  { words }: ExplanationPage,
  { estimate, low, high }: NonNullable<ExplainedLadder['assessed']>,
): string {
  const { levels } = words.terms;
  const { summary: say } = words.report;
  if (low === high) return levels[estimate];
  if (estimate === low) return say.levelAtLeast(levels[estimate], levels[high]);
  if (estimate === high) return say.levelAtMost(levels[estimate], levels[low]);
  return say.levelBetween(levels[estimate], levels[low], levels[high]);
}
