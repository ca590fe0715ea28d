import type { SidesResult } from '../../compare/sidesResult.ts';
import { shortName } from '../text/page.ts';
import type { CompareWords } from './compareTerms.ts';

/** The names of the two companies; null where both sides are one company. */
export function twoCompanies(
  words: CompareWords,
  { company }: Pick<SidesResult, 'company'>,
): { before: string; after: string } | null {
  const nameOf = ({ name }: SidesResult['company']['before']) =>
    shortName(name ?? '') || words.report.header.unnamed;
  const [before, after] = [nameOf(company.before), nameOf(company.after)];
  return before === after ? null : { before, after };
}
