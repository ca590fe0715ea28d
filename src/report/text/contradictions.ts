import { section } from './layout/section.ts';
import type { Section } from './page.ts';
import { statement } from './statement.ts';

/** Statements of the file that cannot both be meant. */
export const contradictions: Section = (page) => {
  const { assessment, words, style } = page;
  const lines = assessment.contradictions.flatMap(({ message, at, related }) =>
    statement(page, `${style.red('≠')} `, message, [at, related]),
  );
  return section(words.report.contradictions.title, lines, style);
};
