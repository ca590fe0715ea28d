import type { ComparedCriterion } from '../../../compare/comparison.ts';
import { visible } from '../../text/visible.ts';
import type { ComparisonTerms } from '../comparisonTerms.ts';

/** A criterion with its values before and after. */
export function criterionText(terms: ComparisonTerms, criterion: ComparedCriterion): string {
  const { becomes } = terms.words.comparison;
  const before = valueText(terms, criterion, criterion.before);
  const after = valueText(terms, criterion, criterion.after);
  return `${visible(criterion.title)}: ${before === after ? before : becomes(before, after)}`;
}

function valueText(
  { words, numbers }: ComparisonTerms,
  { unit }: ComparedCriterion,
  side: ComparedCriterion['before'],
): string {
  const { criteria: say } = words.comparison;
  if (side === null) return say.notAsked;
  if (side.status === 'not-applicable') return say.notApplicable;
  return numbers.value({ value: side.value, unit, needed: 0 });
}
