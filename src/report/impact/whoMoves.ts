import type { CompanyImpact } from '../../explain/impact.ts';
import { columns, widthOf } from '../text/layout/columns.ts';
import { widest } from '../text/layout/pad.ts';
import { wrap } from '../text/layout/wrap.ts';
import { shortName } from '../text/page.ts';
import type { ImpactPage } from './impactPage.ts';
import { signed } from './signed.ts';

/** Every company with its level and score by both rubrics. */
export function whoMoves(page: ImpactPage, companies: readonly CompanyImpact[]): string[] {
  const { words, style, inside } = page;
  const { who } = words.impact;
  const rows = companies.map((company) => rowOf(page, company));
  const headings = ['', who.score, who.change];
  const [score, change] = [1, 2].map((column) => ({
    width: widest([headings[column] ?? '', ...rows.map((row) => row[column + 1] ?? '')]),
    align: 'right' as const,
  }));
  const last = [score ?? { width: 0 }, change ?? { width: 0 }];
  // What numbers leave, the name and the level share.
  const left = inside - widthOf(last) - 4;
  const name = Math.min(widest([who.company, ...rows.map(([title = '']) => title)]), left >> 1);
  const layout = [{ width: name }, { width: left - name }, ...last];
  const moving = companies.filter(({ moves }) => moves).length;
  const said = moving === 0 ? who.nobody : who.some(moving, companies.length);
  return [
    ...wrap(said, inside),
    ...columns([who.company, who.level, who.score, who.change], layout).map(style.dim),
    ...rows.flatMap((row) => columns(row, layout)),
  ];
}

function rowOf(page: ImpactPage, { name, path, level, score, change }: CompanyImpact): string[] {
  const { numbers, words } = page;
  const { levels } = words.terms;
  const { becomes, noScore } = words.impact;
  const shown = (estimate: number | null) =>
    estimate === null ? noScore : numbers.hundredths(estimate);
  const both = (one: string, other: string) => (one === other ? one : becomes(one, other));
  return [
    shortName(name ?? '') || shortName(path),
    both(levels[level.older.estimate], levels[level.newer.estimate]),
    both(shown(score.older.estimate), shown(score.newer.estimate)),
    change === null ? '' : signed(page, change),
  ];
}
