import type { Assessment } from '../../assessment.ts';
import type { ReportWords } from '../reportWords.ts';

/** A level with what is proved and what is possible besides; `sure` says one that is both. */
export function levelSentence(
  { estimate, low, high }: Assessment['level'],
  { report, terms }: ReportWords,
  sure: (level: string) => string,
): string {
  const name = terms.levels[estimate];
  const { summary: say } = report;
  if (low === high) return sure(name);
  if (estimate === low) return say.levelAtLeast(name, terms.levels[high]);
  if (estimate === high) return say.levelAtMost(name, terms.levels[low]);
  return say.levelBetween(name, terms.levels[low], terms.levels[high]);
}
