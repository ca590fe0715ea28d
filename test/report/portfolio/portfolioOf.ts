import { gatherPortfolio } from '../../../src/cli/portfolio/gatherPortfolio.ts';
import { portfolioReport } from '../../../src/cli/portfolio/portfolioReport.ts';
import type { PortfolioRecord } from '../../../src/portfolio/portfolioRecord.ts';
import type { PortfolioReport } from '../../../src/portfolio/portfolioSummary.ts';

interface Asked {
  language?: string;
  groupBy?: string | null;
  /** How many companies are listed. */
  listed?: number;
}

/** The report on records that are there already. */
export async function portfolioOf(
  records: readonly PortfolioRecord[],
  { language = 'en', groupBy = null, listed = 50 }: Asked = {},
): Promise<PortfolioReport> {
  async function* entries() {
    for (const record of records) yield { record, problems: [] };
  }
  const fields = { filters: [], groupBy, sorting: { field: 'level', descending: true } };
  const gathered = await gatherPortfolio(entries(), {
    ...fields,
    isSortingAsked: false,
    limit: listed,
    taken: async () => {},
    failed: async () => {},
    goesOn: () => true,
  });
  return portfolioReport(gathered, { ...fields, language }, listed);
}
