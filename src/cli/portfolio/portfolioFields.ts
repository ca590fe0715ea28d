import { type Condition, readCondition } from '../../portfolio/fields/condition.ts';
import { knownField } from '../../portfolio/fields/fieldValue.ts';
import { readSorting, type Sorting } from '../../portfolio/fields/recordOrder.ts';
import { commandProblem } from '../commandProblem.ts';

/** What the flags of a call say of fields. */
export interface PortfolioFields {
  filters: Condition[];
  groupBy: string | null;
  sorting: Sorting | null;
}

/** Reads them, and tells of a field that there is none of. */
export function portfolioFields(options: {
  filter: readonly string[];
  groupBy?: string;
  sort?: string;
}): PortfolioFields {
  const filters = options.filter.map((text) => {
    const condition = readCondition(text);
    if (condition === null) throw commandProblem('bad-condition', { text });
    return condition;
  });
  const sorting = options.sort === undefined ? null : readSorting(options.sort);
  const groupBy = options.groupBy ?? null;
  const named = [
    ...filters,
    ...(sorting ? [sorting] : []),
    ...(groupBy ? [{ field: groupBy }] : []),
  ];
  for (const { field } of named) {
    const { isKnown, suggestion } = knownField(field);
    if (!isKnown) throw commandProblem('unknown-field', { field }, suggestion);
  }
  return { filters, groupBy, sorting };
}
