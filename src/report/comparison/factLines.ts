import { fill, widest } from '../text/layout/pad.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { indented } from '../text/layout/section.ts';
import type { ComparisonPart } from './comparisonPage.ts';
import { facts } from './facts.ts';

/** The numbers of the whole that change, before and after. */
export const factLines: ComparisonPart = (page, comparison) => {
  const changed = facts(page, comparison);
  const width = widest(changed.map(({ label }) => label)) + 2;
  return indented(
    changed.flatMap(({ label, text }) =>
      paragraph(text, { columns: page.inside, lead: page.style.dim(label) + fill(label, width) }),
    ),
  );
};
