import { paragraph } from '../text/layout/paragraph.ts';
import { section } from '../text/layout/section.ts';
import { visible } from '../text/visible.ts';
import type { ComparisonPart } from './comparisonPage.ts';
import { firstOf } from './firstOf.ts';
import { moreLines } from './moreLines.ts';

/** More in a row are not read. */
const most = 8;

/** The contradictions that come and go. */
export const contradictionLines: ComparisonPart = (page, { contradictions }) => {
  const { words, style, inside } = page;
  const { contradictions: say } = words.comparison;
  const [added, moreAdded] = firstOf(contradictions.added, most);
  const [gone, moreGone] = firstOf(contradictions.gone, most);
  const lines = [
    ...added.flatMap(({ message }) =>
      paragraph(visible(message), { columns: inside, lead: `${style.red('≠')} ` }),
    ),
    ...moreLines(page, moreAdded.length),
    ...gone.flatMap(({ message }) =>
      paragraph(say.gone(visible(message)), { columns: inside, lead: `${style.green('✓')} ` }),
    ),
    ...moreLines(page, moreGone.length),
  ];
  return section(say.title, lines, style);
};
