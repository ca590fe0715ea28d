import type { Comparison } from '../../compare/comparison.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { section } from '../text/layout/section.ts';
import { visible } from '../text/visible.ts';
import type { ComparisonPage, ComparisonPart } from './comparisonPage.ts';
import { firstOf } from './firstOf.ts';
import { moreLines } from './moreLines.ts';

type Question = Comparison['questions']['added'][number];

const most = 3;

/** The questions that come up, and those that need no answer any more. */
export const questionLines: ComparisonPart = (page, { questions }) => {
  const { words, style } = page;
  const { questions: say } = words.comparison;
  const { added, gone } = questions;
  const lines = [
    ...(added.length > 0 ? group(page, say.added(added.length), added) : []),
    ...(gone.length > 0 ? group(page, say.gone(gone.length), gone) : []),
  ];
  return section(say.title, lines, style);
};

function group(page: ComparisonPage, title: string, questions: readonly Question[]): string[] {
  const { style, inside } = page;
  const [shown, others] = firstOf(questions, most);
  return [
    ...paragraph(title, { columns: inside }),
    ...shown.flatMap(({ question }) =>
      paragraph(visible(question), { columns: inside, lead: '· ', paint: style.dim }),
    ),
    ...moreLines(page, others.length),
  ];
}
