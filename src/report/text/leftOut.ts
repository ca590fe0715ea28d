import { paragraph } from './layout/paragraph.ts';
import { section } from './layout/section.ts';
import type { Section } from './page.ts';
import { visible } from './visible.ts';

/** What does not apply to this company, and why: what shares a reason stands together. */
export const leftOut: Section = ({ assessment, words, style, measure }) => {
  const titles = new Map<string, string[]>();
  for (const { status, reason, title } of assessment.criteria) {
    if (status !== 'not-applicable' || reason === null) continue;
    titles.set(reason, [...(titles.get(reason) ?? []), visible(title)]);
  }
  const lines = [...titles].flatMap(([reason, left]) => {
    const text = `${words.report.list(left)}: ${visible(reason)}`;
    return paragraph(text, { columns: measure - 2, lead: '· ' });
  });
  return section(words.report.leftOut.title, lines, style);
};
