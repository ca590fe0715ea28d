import type { Comparison } from '../../compare/comparison.ts';
import type { comparison } from '../../text/en/comparison.ts';
import { ownValue } from '../ownValue.ts';
import type { ReportWords } from '../reportWords.ts';
import { truncate } from '../text/layout/truncate.ts';
import { type Numbers, numbersOf } from '../text/numbers.ts';
import { shortName } from '../text/page.ts';
import { visible } from '../text/visible.ts';

/** The words for a comparison, in one language. */
export type ComparisonWords = ReportWords & { comparison: typeof comparison };

/** What it takes to say something of a comparison, however it is laid out. */
export interface ComparisonTerms {
  words: ComparisonWords;
  numbers: Numbers;
  channelName(id: string): string;
  /** The name of a journey, which is mostly a sentence. */
  journeyName(name: string): string;
}

const longestJourney = 80;

/** The words, numbers and names of a comparison. */
export function comparisonTerms<Words extends ComparisonWords>(
  words: Words,
  { names }: Pick<Comparison, 'names'>,
): ComparisonTerms & { words: Words } {
  return {
    words,
    numbers: numbersOf(words),
    channelName: (id) => shortName(ownValue(names, `channel:${id}`) ?? '') || shortName(id),
    journeyName: (name) => truncate(visible(name), longestJourney),
  };
}
