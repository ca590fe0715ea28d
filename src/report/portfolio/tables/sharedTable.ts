import type { PortfolioSummary } from '../../../portfolio/portfolioSummary.ts';
import { shortName } from '../../text/page.ts';
import type { PortfolioWords } from '../portfolioOptions.ts';
import type { PortfolioTable } from '../portfolioTable.ts';

const most = 10;

/** Systems, vendors and teams that several companies name. */
export function sharedTable(
  { shared, sharedNotListed, sharedSampled }: PortfolioSummary,
  words: PortfolioWords,
): PortfolioTable[] {
  const { shared: say } = words.portfolio;
  if (shared.length === 0) return [];
  const more = shared.length + sharedNotListed - most;
  return [
    {
      title: say.title,
      lead: say.lead,
      columns: [{ title: say.name }, { title: say.kind }, { title: say.companies, isNumber: true }],
      rows: shared
        .slice(0, most)
        .map(({ name, kind, companies }) => [shortName(name), say.kinds[kind], String(companies)]),
      foot: [
        ...(more > 0 ? [words.portfolio.moreRows(more)] : []),
        ...(sharedSampled ? [say.sampled] : []),
      ],
    },
  ];
}
