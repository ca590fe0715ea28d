import { measure } from '../text/layout/measure.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { visible } from '../text/visible.ts';
import type { InterviewPage } from './interviewPage.ts';

/** What was answered to one step of a question. */
export function answerLine(
  message: string,
  answer: string,
  { style, width }: InterviewPage,
): string[] {
  const lead = `${style.green('✔')} `;
  const asked = style.dim(visible(message));
  return paragraph(`${asked} ${visible(answer)}`, { columns: measure(width), lead });
}
