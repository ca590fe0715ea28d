import type { Comparison } from '../../compare/comparison.ts';
import { wrap } from '../text/layout/wrap.ts';
import type { ComparisonPage, ComparisonPart } from './comparisonPage.ts';

/** The answer: whether the level changes, and by how much the score moves. */
export const headline: ComparisonPart = (page, comparison) => {
  const { words, style, measure } = page;
  const said = comparison.changed
    ? [levelSentence(page, comparison.level), scoreSentence(page, comparison.score)]
    : [
        words.comparison.nothing,
        levelSentence(page, comparison.level),
        scoreSentence(page, comparison.score),
      ];
  return wrap(said.join(' '), measure).map(style.bold);
};

function levelSentence(
  { words }: ComparisonPage,
  { before, after, direction }: Comparison['level'],
): string {
  const { headline: say } = words.comparison;
  const { levels } = words.terms;
  const [one, other] = [levels[before.estimate], levels[after.estimate]];
  if (before.estimate === after.estimate) return say.levelStays(one);
  return direction === 'up' ? say.levelRises(one, other) : say.levelFalls(one, other);
}

function scoreSentence(
  { words, numbers }: ComparisonPage,
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
