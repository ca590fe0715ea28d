import { measure } from '../text/layout/measure.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { visible } from '../text/visible.ts';
import type { InterviewPage } from './interviewPage.ts';

/** A question, clearly apart from what came before. */
export function questionBlock(question: string, { style, width }: InterviewPage): string[] {
  const columns = measure(width);
  return [
    '',
    style.dim('─'.repeat(Math.min(columns, width - 1))),
    ...paragraph(visible(question), { columns, paint: style.bold }),
  ];
}
