import type { CompanyRecord, PortfolioRecord } from '../portfolioRecord.ts';
import { compareValues } from './compareValues.ts';
import { fieldKind } from './fieldKind.ts';
import { fieldValue } from './fieldValue.ts';

/** How a table is sorted. */
export interface Sorting {
  field: string;
  descending: boolean;
}

const byScore = byField({ field: 'score', descending: true });

/** Reads `FIELD`, or `FIELD:desc` for the largest first. */
export function readSorting(text: string): Sorting {
  const written = text.trim();
  return { field: written.replace(/:(?:asc|desc)$/u, ''), descending: written.endsWith(':desc') };
}

/**
 * Sorts records: what is not known comes last, and then what could not be assessed. Of equal ones
 * the one with the better score comes first, and then the order is that of their paths.
 */
export function recordOrder(
  sorting: Sorting,
): (one: PortfolioRecord, other: PortfolioRecord) => number {
  const byAsked = byField(sorting);
  return (one, other) => {
    if (one.kind === 'failed' || other.kind === 'failed') {
      return Number(one.kind === 'failed') - Number(other.kind === 'failed') || byPath(one, other);
    }
    return byAsked(one, other) || byScore(one, other) || byPath(one, other);
  };
}

function byField({ field, descending }: Sorting) {
  const kind = fieldKind(field);
  return (one: CompanyRecord, other: CompanyRecord): number => {
    const [first, second] = [fieldValue(one, field), fieldValue(other, field)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    const order = compareValues(first, second, kind) ?? 0;
    return descending ? -order : order;
  };
}

function byPath({ path: one }: PortfolioRecord, { path: other }: PortfolioRecord): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
