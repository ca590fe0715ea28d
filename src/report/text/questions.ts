import { paragraph } from './layout/paragraph.ts';
import { section } from './layout/section.ts';
import type { Section } from './page.ts';
import { statement } from './statement.ts';

/** The unknowns that are worth asking about, and what their answers settle. */
export const questions: Section = (page) => {
  const { assessment, words, style, numbers, measure, top } = page;
  const { questions: say } = words.report;
  const shown = assessment.questions.slice(0, top);
  const lines = shown.flatMap(({ question, settles, at }, index) => [
    ...statement(page, `${index + 1}. `.padStart(3), question, [at]),
    ...paragraph(
      words.report.list([
        ...(settles.level ? [say.settlesLevel] : []),
        say.settlesScore(numbers.points(settles.score)),
      ]),
      { columns: measure - 2, lead: '   ', paint: style.dim },
    ),
  ]);
  const left = assessment.questions.length - shown.length;
  if (left > 0) {
    const more = say.more(left, assessment.questions.length);
    lines.push(...paragraph(more, { columns: measure - 2, paint: style.dim }));
  }
  return section(say.title, lines, style);
};
