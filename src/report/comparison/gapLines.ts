import type { Comparison } from '../../compare/comparison.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { section } from '../text/layout/section.ts';
import { visible } from '../text/visible.ts';
import type { ComparisonPage, ComparisonPart } from './comparisonPage.ts';

type Gap = Comparison['gaps']['opened'][number];

/** The gaps that open and close, but for those of gates, which stand above. */
export const gapLines: ComparisonPart = (page, { gaps, gates }) => {
  const { words, style, inside } = page;
  const { gaps: say } = words.comparison;
  const told = new Set(gates.map(({ level, criterion }) => JSON.stringify([level, criterion])));
  const untold = ({ blocks, criterion }: Gap) => !told.has(JSON.stringify([blocks, criterion]));
  const lines = [
    ...gaps.opened.filter(untold).flatMap((gap) =>
      paragraph(say.opened(...asked(page, gap)), {
        columns: inside,
        lead: `${style.red('✗')} `,
      }),
    ),
    ...gaps.closed.filter(untold).flatMap((gap) =>
      paragraph(say.closed(...asked(page, gap)), {
        columns: inside,
        lead: `${style.green('✓')} `,
      }),
    ),
  ];
  return section(say.title, lines, style);
};

function asked(
  { words, numbers }: ComparisonPage,
  { title, blocks, needed, unit }: Gap,
): [title: string, needed: string, level: string] {
  const value = { estimate: null, low: null, high: null };
  return [visible(title), numbers.needed({ needed, unit, value }), words.terms.levels[blocks]];
}
