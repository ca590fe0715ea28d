import type { Assessment } from '../../assessment.ts';
import type { ReportOptions } from '../reportOptions.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { pageOf } from '../text/page.ts';
import { visible } from '../text/visible.ts';

const answerLines = 2;

/** The questions as a sheet to send to whoever can answer them: all of them, with room for answers. */
export function renderQuestionSheet(assessment: Assessment, options: ReportOptions): string {
  const { words, style, measure } = pageOf(assessment, options);
  const { sheet } = words.report.questions;
  const title = sheet.title(visible(assessment.company.name ?? sheet.company));
  const lines = assessment.questions.flatMap(({ question, about }, index) => [
    '',
    ...paragraph(visible(question), { columns: measure, lead: `${index + 1}. ` }),
    ...paragraph(sheet.place(visible(about)), { columns: measure, lead: '   ', paint: style.dim }),
    ...answerRoom(sheet.answer, measure),
  ]);
  const intro = assessment.questions.length === 0 ? sheet.none : sheet.intro;
  return `${[style.bold(title), '', ...paragraph(intro, { columns: measure }), ...lines].join('\n')}\n`;
}

function answerRoom(label: string, measure: number): string[] {
  const indent = '   ';
  const first = `${indent}${label} `;
  const rest = Array.from({ length: answerLines - 1 }, () => `${indent}${'_'.repeat(measure - 4)}`);
  return [`${first}${'_'.repeat(measure - first.length - 1)}`, ...rest];
}
