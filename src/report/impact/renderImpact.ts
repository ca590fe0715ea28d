import type { RubricImpact } from '../../explain/impact.ts';
import { section } from '../text/layout/section.ts';
import { wrap } from '../text/layout/wrap.ts';
import { visible } from '../text/visible.ts';
import { companyBlocks } from './companyBlocks.ts';
import { type ImpactOptions, type ImpactPage, impactPage } from './impactPage.ts';
import { whoMoves } from './whoMoves.ts';

/** Who moves from one rubric to another, by how much and why, for a terminal. */
export function renderImpact(impact: RubricImpact, options: ImpactOptions): string {
  const page = impactPage(options);
  const { words, style } = page;
  const moving = impact.companies.filter(({ moves, gates }) => moves || gates.length > 0);
  const blocks = [
    headLines(page, impact),
    section(words.impact.who.title, whoMoves(page, impact.companies), style),
    ...moving.flatMap((company) => companyBlocks(page, company)),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function headLines(
  { words, style, measure }: ImpactPage,
  { older, newer, same }: RubricImpact,
): string[] {
  const { impact: say } = words;
  const name = ({ title, id, version }: RubricImpact['older']) =>
    say.rubric(visible(title), visible(id), visible(version));
  return [
    ...wrap(say.fromTo(name(older), name(newer)), measure).map(style.bold),
    ...wrap(same ? say.same : say.different, measure),
  ];
}
