import { markdownText } from '../../markdown/markdownText.ts';
import { otherWay } from '../otherWay.ts';
import type { PlanMarkdownSection } from './planMarkdownSection.ts';

/** Other ways to the target, by what sets them apart. */
export const otherWaysSection: PlanMarkdownSection = (page) => {
  const { plan, words, top, days } = page;
  const { alternatives: say } = words.plan;
  const shown = plan.alternatives.slice(0, top);
  const left = plan.alternatives.length - shown.length;
  if (plan.alternatives.length === 0) return [];
  return [
    `## ${say.title}`,
    '',
    ...shown.map(
      (way) => `- **${say.effort(days(way.effort))}** ${markdownText(otherWay(page, way))}`,
    ),
    ...(left > 0 ? [`- ${say.more(left, plan.alternatives.length)}`] : []),
  ];
};
