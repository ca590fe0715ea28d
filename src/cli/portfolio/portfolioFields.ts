import { levels } from '../../company/vocabulary.ts';
import { type Condition, readCondition } from '../../portfolio/fields/condition.ts';
import { knownField } from '../../portfolio/fields/fieldValue.ts';
import { misfitOf } from '../../portfolio/fields/misfit.ts';
import { readSorting, type Sorting } from '../../portfolio/fields/recordOrder.ts';
import { commandProblem } from '../commandProblem.ts';

/** What the flags of a call say of fields. */
export interface PortfolioFields {
  filters: Condition[];
  groupBy: string | null;
  sorting: Sorting | null;
}

/** Reads them, and tells of a field that there is none of, and of a value that it cannot have. */
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
  for (const filter of filters) {
    const misfit = misfitOf(filter);
    if (misfit === null) continue;
    const { field, value } = filter;
    const { expected, suggestion } = misfit;
    const allowed = expected === 'level' ? levels : [];
    throw commandProblem('unfit-value', { field, value, expected, allowed }, suggestion);
  }
  return { filters, groupBy, sorting };
}
