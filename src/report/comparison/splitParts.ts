import type { SidesResult } from '../../compare/sidesResult.ts';
import type { CompareTerms } from './compareTerms.ts';

/** So many points of a change of score, and what they are due to. */
export interface SplitPart {
  points: number;
  text: string;
}

/** What of a change is due to the company and what to the rubric; null where there is one rubric. */
export function splitParts(
  { words, numbers, rubricName }: CompareTerms,
  { split, rubric }: SidesResult,
): { explained: string; parts: readonly SplitPart[]; judgedBy: string } | null {
  if (split === null) return null;
  const { split: say } = words.compare;
  return {
    explained: say.explained(numbers.hundredths(Math.abs(split.change))),
    parts: [
      { points: split.company, text: say.company },
      { points: split.rubric, text: say.rubric },
      { points: split.change, text: say.total },
    ],
    judgedBy: say.judgedBy(rubricName(rubric.after)),
  };
}
