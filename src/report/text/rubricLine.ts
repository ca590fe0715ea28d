import { wrap } from './layout/wrap.ts';
import type { Section } from './page.ts';
import { visible } from './visible.ts';

/** By which rubric the company was judged: levels of different rubrics do not compare. */
export const rubricLine: Section = ({ assessment: { rubric, tool }, words, style, measure }) =>
  wrap(
    words.report.rubricLine(
      visible(rubric.title),
      visible(rubric.id),
      visible(rubric.version),
      visible(tool.version),
    ),
    measure,
  ).map((line) => style.dim(line));
