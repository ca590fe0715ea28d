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
  const numbersIn = (texts: readonly string[]) => ({
    width: widest(texts),
    align: 'right' as const,
  });
  const last = [
    numbersIn([who.score, ...rows.map(([, , score]) => score)]),
    numbersIn([who.change, ...rows.map(([, , , change]) => change)]),
  ];
  // What numbers leave, the name and the level share.
  const left = inside - widthOf(last) - 4;
  const name = Math.min(widest([who.company, ...rows.map(([title]) => title)]), left >> 1);
  const layout = [{ width: name }, { width: left - name }, ...last];
  const moving = companies.filter(({ moves }) => moves).length;
  const said = moving === 0 ? who.nobody : who.some(moving, companies.length);
  return [
    ...wrap(said, inside),
    ...columns([who.company, who.level, who.score, who.change], layout).map(style.dim),
    ...rows.flatMap((row) => columns(row, layout)),
  ];
}

type Row = [company: string, level: string, score: string, change: string];

function rowOf(page: ImpactPage, { name, path, level, score, change }: CompanyImpact): Row {
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
