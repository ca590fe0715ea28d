import type { Condition } from '../../portfolio/fields/condition.ts';
import type { Sorting } from '../../portfolio/fields/recordOrder.ts';
import type { PortfolioReport } from '../../portfolio/portfolioSummary.ts';
import { summaryOf } from '../../portfolio/summaryOf.ts';
import { packageVersion } from '../files/packageFolder.ts';
import type { Gathered } from './gatherPortfolio.ts';

interface Told {
  language: string;
  filters: readonly Condition[];
  groupBy: string | null;
  sorting: Sorting | null;
}

/** The report on companies that were gathered, with so many of them listed. */
export function portfolioReport(
  { portfolio, groups, kept }: Gathered,
  { language, filters, groupBy, sorting }: Told,
  listed: number,
): PortfolioReport {
  const records = kept.records.slice(0, listed);
  const values = [...groups.values]
    .map(([value, group]) => ({ value, summary: summaryOf(group) }))
    .sort(
      (one, other) =>
        other.summary.companies - one.summary.companies || (one.value < other.value ? -1 : 1),
    );
  return {
    schemaVersion: 1,
    tool: { name: 'omnigauge', version: packageVersion() },
    language,
    summary: summaryOf(portfolio),
    groups: groupBy === null ? null : { field: groupBy, values, cut: groups.cut },
    sort: sorting && `${sorting.field}:${sorting.descending ? 'desc' : 'asc'}`,
    filters: filters.map(({ field, operator, value }) => `${field}${operator}${value}`),
    records,
    notListed: kept.records.length - records.length + kept.leftOut,
  };
}
