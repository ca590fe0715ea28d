import type { Assessment } from '../../assessment.ts';
import type { Numbers } from '../text/numbers.ts';
import { numbersOf } from '../text/numbers.ts';
import { visible } from '../text/visible.ts';
import type { PictureWords } from './pictureWords.ts';

/** A score with its range, as in `52 (40–61)`. */
export function scoreText(
  { estimate, low, high }: Assessment['score'],
  { report, picture }: PictureWords,
  { points }: Numbers,
): string {
  if (low === null || high === null) return picture.notAssessed;
  const range = `${points(low)}–${points(high)}`;
  if (estimate === null) return `${report.notKnown} (${range})`;
  return low === high ? points(estimate) : `${points(estimate)} (${range})`;
}

/** The dimensions and their scores, in one sentence. */
export function dimensionsInWords({ dimensions }: Assessment, words: PictureWords): string {
  const numbers = numbersOf(words);
  return dimensions
    .map(({ title, score }) => `${visible(title)}: ${scoreText(score, words, numbers)}`)
    .join('; ');
}
