import { measure } from '../text/layout/measure.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { visible } from '../text/visible.ts';
import type { InterviewPage } from './interviewPage.ts';

/** Something that is told in between, with a heading or without. */
export function saidBlock(
  sentences: readonly string[],
  { style, width }: InterviewPage,
  title?: string,
): string[] {
  const columns = measure(width);
  return [
    ...(title === undefined ? [] : ['', style.bold(title)]),
    ...sentences.flatMap((sentence) =>
      paragraph(visible(sentence), { columns, lead: style.cyan('• ') }),
    ),
  ];
}
