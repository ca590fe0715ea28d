import type { ComparedSide, SidesResult } from '../../compare/sidesResult.ts';
import type { compare } from '../../text/en/compare.ts';
import { truncateStart } from '../text/layout/truncate.ts';
import { shortName } from '../text/page.ts';
import { visible } from '../text/visible.ts';
import { type ComparisonTerms, type ComparisonWords, comparisonTerms } from './comparisonTerms.ts';
import { twoCompanies } from './twoCompanies.ts';

/** The words for two sides, in one language. */
export type CompareWords = ComparisonWords & { compare: typeof compare };

/** What it takes to say something of two sides, however it is laid out. */
export interface CompareTerms extends ComparisonTerms {
  words: CompareWords;
  title: string;
  /** What a side is, as in “the revision main”. */
  sideName(side: ComparedSide): string;
  /** The same with the level and the score that it was given first. */
  standing(side: ComparedSide): string;
  /** A rubric by what tells it from others. */
  rubricName(rubric: ComparedSide['stated']['rubric']): string;
}

const longestName = 60;

/** The words, numbers and names of two sides. */
export function compareTerms(words: CompareWords, result: SidesResult): CompareTerms {
  const terms = comparisonTerms(words, result);
  const { sides: say } = words.compare;
  const sideName = ({ kind, name }: ComparedSide) =>
    say.kinds[kind](truncateStart(visible(name), longestName));
  return {
    ...terms,
    words,
    title: titleOf(words, result),
    sideName,
    standing: (side) => {
      const { level, score } = side.stated;
      const points =
        score.estimate === null
          ? say.noScore
          : words.report.summary.scoreOf(terms.numbers.points(score.estimate));
      return say.standing(sideName(side), words.terms.levels[level.estimate], points);
    },
    rubricName: ({ id, version, hash }) =>
      say.rubric(visible(id), visible(version), visible(hash).slice(0, 'sha256:'.length + 8)),
  };
}

function titleOf(words: CompareWords, { company }: SidesResult): string {
  const names = twoCompanies(words, { company });
  if (names !== null) return words.compare.companies(names.before, names.after);
  return words.compare.company(shortName(company.after.name ?? '') || words.report.header.unnamed);
}
