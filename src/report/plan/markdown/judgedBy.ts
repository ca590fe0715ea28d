import { markdownText } from '../../markdown/markdownText.ts';
import type { PlanMarkdownSection } from './planMarkdownSection.ts';

/** By which rubric the company was judged. */
export const judgedBy: PlanMarkdownSection = ({ assessment: { rubric, tool }, words }) => [
  markdownText(words.report.rubricLine(rubric.title, rubric.id, rubric.version, tool.version)),
];
