import { paragraph } from './layout/paragraph.ts';
import { section } from './layout/section.ts';
import type { Section } from './page.ts';
import { visible } from './visible.ts';

/** What else a reader should know. */
export const notes: Section = ({ assessment, words, style, measure }) =>
  section(
    words.report.notes.title,
    assessment.notes.flatMap((note) =>
      paragraph(visible(note), { columns: measure - 2, lead: '· ' }),
    ),
    style,
  );
