import { paragraph } from '../text/layout/paragraph.ts';
import { section } from '../text/layout/section.ts';
import { visible } from '../text/visible.ts';
import type { ComparisonPart } from './comparisonPage.ts';

/** What else a reader should know of the later result that was not so before. */
export const noteLines: ComparisonPart = ({ words, style, inside }, { notes }) =>
  section(
    words.comparison.notes.title,
    notes.added.flatMap((note) => paragraph(visible(note), { columns: inside, lead: '· ' })),
    style,
  );
