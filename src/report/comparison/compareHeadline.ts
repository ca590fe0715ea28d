import type { SidesResult } from '../../compare/sidesResult.ts';
import type { CompareTerms } from './compareTerms.ts';
import { headlineText } from './headline.ts';
import { twoCompanies } from './twoCompanies.ts';

/** The answer, and how to read the rest where it is about two companies: none of them rises or falls. */
export function compareHeadline(
  terms: CompareTerms,
  result: SidesResult,
): { answer: string; reading: string | null } {
  const { words, numbers } = terms;
  const names = twoCompanies(words, result);
  if (names === null) return { answer: headlineText(terms, result), reading: null };
  const { two: say } = words.compare;
  const { before, after } = names;
  const { level, score } = result;
  const [one, other] = [level.before.estimate, level.after.estimate];
  const { levels } = words.terms;
  const levelSaid =
    one === other ? say.level(levels[one]) : say.levels(before, levels[one], after, levels[other]);
  const reading = say.reading(before, after);
  if (score.change === null || score.after.estimate === null) return { answer: levelSaid, reading };
  const points = numbers.hundredths(Math.abs(score.change));
  const now = numbers.hundredths(score.after.estimate);
  const scoreSaid =
    score.change === 0
      ? say.score(now)
      : score.change > 0
        ? say.more(after, points, before)
        : say.more(before, points, after);
  return { answer: `${levelSaid} ${scoreSaid}`, reading };
}
