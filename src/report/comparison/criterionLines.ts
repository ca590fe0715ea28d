import { signed } from '../impact/signed.ts';
import { fill, widest } from '../text/layout/pad.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { section } from '../text/layout/section.ts';
import type { ComparisonPart } from './comparisonPage.ts';
import { type Effect, effects } from './effects.ts';

/** The change of the score as a sum: criterion by criterion, then the total. */
export const criterionLines: ComparisonPart = (page, comparison) => {
  const { words, style, inside } = page;
  const { parts, total } = effects(page, comparison);
  if (total === null) return [];
  const width = widest([total, ...parts].map(({ points }) => signed(page, points)));
  const line = ({ points, text }: Effect, paint: (text: string) => string) => {
    const number = signed(page, points);
    return paragraph(text, { columns: inside, lead: `${fill(number, width)}${paint(number)}  ` });
  };
  return section(
    words.comparison.criteria.title,
    [
      ...parts.flatMap((each) => line(each, each.points < 0 ? style.red : style.green)),
      ...line(total, style.bold),
    ],
    style,
  );
};
