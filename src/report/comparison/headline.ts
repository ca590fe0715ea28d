import type { Comparison } from '../../compare/comparison.ts';
import { wrap } from '../text/layout/wrap.ts';
import type { ComparisonPart } from './comparisonPage.ts';
import type { ComparisonTerms } from './comparisonTerms.ts';

/** The answer: whether the level changes, and by how much the score moves. */
export const headline: ComparisonPart = (page, comparison) =>
  wrap(headlineText(page, comparison), page.measure).map(page.style.bold);

/** The same as a text. */
export function headlineText(terms: ComparisonTerms, comparison: Comparison): string {
  return [
    ...(comparison.changed ? [] : [terms.words.comparison.nothing]),
    levelSentence(terms, comparison.level),
    scoreSentence(terms, comparison.score),
  ].join(' ');
}

function levelSentence(
  { words }: ComparisonTerms,
  { before, after, direction }: Comparison['level'],
): string {
  const { headline: say } = words.comparison;
  const { levels } = words.terms;
  const [one, other] = [levels[before.estimate], levels[after.estimate]];
  if (before.estimate === after.estimate) return say.levelStays(one);
  return direction === 'up' ? say.levelRises(one, other) : say.levelFalls(one, other);
}

function scoreSentence(
  { words, numbers }: ComparisonTerms,
  { before, after, change }: Comparison['score'],
): string {
  const { headline: say } = words.comparison;
  if (after.estimate === null) {
    return before.estimate === null ? say.scoreUnknown : say.scoreVanishes;
  }
  const now = numbers.hundredths(after.estimate);
  if (change === null) return say.scoreAppears(now);
  if (change === 0) return say.scoreStays(now);
  const points = numbers.hundredths(Math.abs(change));
  return change > 0 ? say.scoreRises(points, now) : say.scoreFalls(points, now);
}
