import type { PortfolioSummary } from '../../../portfolio/portfolioSummary.ts';
import { visible } from '../../text/visible.ts';
import type { PortfolioWords } from '../portfolioOptions.ts';
import type { PortfolioTable } from '../portfolioTable.ts';

const most = 20;

/** Companies that could not be assessed, each with its first problem. */
export function failureTable(
  { failures, failed }: PortfolioSummary,
  words: PortfolioWords,
): PortfolioTable[] {
  const { failures: say } = words.portfolio;
  if (failures.length === 0) return [];
  const shown = failures.slice(0, most);
  return [
    {
      title: say.title,
      columns: [{ title: say.company }, { title: say.problem }],
      rows: shown.map(({ path, problems }) => {
        const [first] = problems;
        const place = first?.line ? `:${first.line}` : '';
        return [`${visible(path)}${place}`, visible(first?.message ?? '')];
      }),
      foot: failed > shown.length ? [words.portfolio.moreRows(failed - shown.length)] : [],
    },
  ];
}
