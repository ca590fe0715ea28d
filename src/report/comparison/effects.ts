import type { Comparison } from '../../compare/comparison.ts';
import type { ComparisonTerms } from './comparisonTerms.ts';
import { firstOf } from './firstOf.ts';
import { criterionText } from './topics/criterionText.ts';

/** What adds so many points to the score. */
export interface Effect {
  points: number;
  text: string;
}

/** More in a row are not read; the rest is summed up, so that the sum is still the change. */
const most = 12;

/** The change of the score as a sum, criterion by criterion; empty where nothing moves it. */
export function effects(
  terms: ComparisonTerms,
  { criteria, rest, score }: Comparison,
): { parts: readonly Effect[]; total: Effect | null } {
  const { criteria: say } = terms.words.comparison;
  const moving = criteria.flatMap((criterion) =>
    criterion.effect ? [{ points: criterion.effect, criterion }] : [],
  );
  if (score.change === null || moving.length + Math.abs(rest) === 0) {
    return { parts: [], total: null };
  }
  const [shown, others] = firstOf(moving, most);
  const left = others.reduce((sum, { points }) => sum + points, 0);
  return {
    parts: [
      ...shown.map(({ points, criterion }) => ({ points, text: criterionText(terms, criterion) })),
      ...(others.length > 0 ? [{ points: left, text: say.others(others.length) }] : []),
      ...(rest === 0 ? [] : [{ points: rest, text: say.rest }]),
    ],
    total: { points: score.change, text: say.total },
  };
}
