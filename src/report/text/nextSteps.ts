import type { AssessmentGap } from '../../assessment.ts';
import { columns } from './layout/columns.ts';
import { widest } from './layout/pad.ts';
import { paragraph } from './layout/paragraph.ts';
import { indented, section } from './layout/section.ts';
import type { Page, Section } from './page.ts';
import { visible } from './visible.ts';

/** What to do first: the gaps that matter most, how to close them, and who owns the channels. */
export const nextSteps: Section = (page) => {
  const { assessment, words, style, measure, top } = page;
  const { nextSteps: say } = words.report;
  const shown = assessment.gaps.slice(0, top);
  const lines = shown.flatMap((gap, index) => step(page, gap, index + 1));
  const left = assessment.gaps.length - shown.length;
  if (left > 0) {
    const more = say.more(left, assessment.gaps.length);
    lines.push(...paragraph(more, { columns: measure - 2, paint: style.dim }));
  }
  return section(say.title, lines, style);
};

function step(page: Page, gap: AssessmentGap, number: number): string[] {
  const { words, style, numbers, measure, teamName } = page;
  const { nextSteps: say } = words.report;
  const gain = say.gain(numbers.points(gap.gain));
  const gainWidth = widest([gain]);
  const numberWidth = 2;
  const title = columns(
    [`${number}.`, visible(gap.title), gain],
    [
      { width: numberWidth },
      { width: measure - 2 - numberWidth - gainWidth - 2 * 2, paint: style.bold },
      { width: gainWidth, align: 'right', paint: style.green },
    ],
  );
  const owners = gap.teams.map(teamName);
  const who = owners.length > 0 ? say.who(words.report.list(owners)) : say.nobody;
  const text = { columns: measure - 6 };
  return [
    ...title,
    ...indented(indented([
      ...paragraph(visible(gap.fix), text),
      ...(gap.channels.length > 0 ? paragraph(who, { ...text, paint: style.dim }) : []),
    ])),
  ];
}
