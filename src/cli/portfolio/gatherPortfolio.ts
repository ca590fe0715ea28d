import { addPortfolio } from '../../portfolio/addPortfolio.ts';
import { addRecord } from '../../portfolio/addRecord.ts';
import { type Condition, meetsCondition } from '../../portfolio/fields/condition.ts';
import { dimensionIn, type FieldValue, fieldValue } from '../../portfolio/fields/fieldValue.ts';
import { recordOrder, type Sorting } from '../../portfolio/fields/recordOrder.ts';
import { type KeptRecords, keepRecord, trimRecords } from '../../portfolio/keptRecords.ts';
import { emptyPortfolio, type Portfolio } from '../../portfolio/portfolio.ts';
import type { PortfolioRecord } from '../../portfolio/portfolioRecord.ts';
import { emptySample, type Sample, sampledValue, trimSample } from '../../portfolio/sample.ts';
import type { Problem } from '../../source/problem.ts';
import { commandProblem } from '../commandProblem.ts';
import type { Entry } from './entry.ts';

/** What is wanted of the companies that come in. */
export interface Gathering {
  filters: readonly Condition[];
  groupBy: string | null;
  /** Null lists them as they come. */
  sorting: Sorting | null;
  /** Whether the call itself asks for that order. */
  isSortingAsked: boolean;
  /** How many records to keep for the tables. */
  limit: number;
  /** Called with each record that is counted. */
  taken(record: PortfolioRecord): Promise<void>;
  /** Called with each company that could not be assessed. */
  failed(path: string, problems: readonly Problem[]): Promise<void>;
  /** Whether anyone still wants to know. */
  goesOn(): boolean;
}

export interface Gathered {
  portfolio: Portfolio;
  groups: Sample<Portfolio>;
  kept: KeptRecords;
  /** Dimensions that the call names, and that no company has. */
  strangeDimensions: Set<string>;
}

/** Groups beyond these are left out. */
const mostGroups = 200;

/** Folds companies as they come in; what is held does not grow with their number. */
export async function gatherPortfolio(
  entries: AsyncIterable<Entry>,
  gathering: Gathering,
): Promise<Gathered> {
  const gathered: Gathered = {
    portfolio: emptyPortfolio(),
    groups: emptySample(),
    kept: { records: [], leftOut: 0 },
    strangeDimensions: dimensionsIn(gathering),
  };
  const { sorting, limit } = gathering;
  const order = sorting && recordOrder(sorting);
  for await (const entry of entries) {
    if ('portfolio' in entry) {
      joinState(gathered.portfolio, entry, gathering);
    } else if ('missing' in entry) {
      gathered.portfolio.missing += entry.missing;
    } else {
      await take(gathered, entry.record, gathering);
      if (entry.record.kind === 'failed') {
        await gathering.failed(entry.record.path, entry.problems);
      }
    }
    if (!gathering.goesOn()) break;
  }
  if (order) trimRecords(gathered.kept, { order, limit });
  trimSample(gathered.groups, mostGroups);
  return gathered;
}

async function take(
  { portfolio, groups, kept, strangeDimensions }: Gathered,
  record: PortfolioRecord,
  { filters, groupBy, sorting, limit, taken }: Gathering,
): Promise<void> {
  if (record.kind === 'company') {
    for (const id of strangeDimensions) {
      if (Object.hasOwn(record.dimensions, id)) strangeDimensions.delete(id);
    }
    if (!filters.every((filter) => meetsCondition(record, filter))) return;
    for (const value of groupBy === null ? [] : groupValues(fieldValue(record, groupBy))) {
      addRecord(sampledValue(groups, value, mostGroups, emptyPortfolio), record);
    }
  }
  addRecord(portfolio, record);
  if (sorting) keepRecord(kept, record, { order: recordOrder(sorting), limit });
  else if (kept.records.length < limit) kept.records.push(record);
  else kept.leftOut++;
  await taken(record);
}

function dimensionsIn({ filters, groupBy, sorting }: Gathering): Set<string> {
  const fields = [...filters, { field: groupBy ?? '' }, { field: sorting?.field ?? '' }];
  return new Set(fields.flatMap(({ field }) => dimensionIn(field) ?? []));
}

/** A company is in the group of each item of a list. */
function groupValues(value: FieldValue): string[] {
  if (value === null) return [''];
  return typeof value === 'object' ? [...new Set(value)] : [String(value)];
}

/** What is counted already cannot be looked at one by one. */
function joinState(
  portfolio: Portfolio,
  { portfolio: other, name: path }: { portfolio: Portfolio; name: string },
  { filters, groupBy, isSortingAsked }: Gathering,
): void {
  const flag = filters.length > 0 ? '--filter' : groupBy !== null ? '--group-by' : '--sort';
  if (filters.length > 0 || groupBy !== null || isSortingAsked) {
    throw commandProblem('state-counted', { path, flag });
  }
  addPortfolio(portfolio, other);
}
