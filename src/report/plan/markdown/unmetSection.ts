import { markdownText } from '../../markdown/markdownText.ts';
import type { PlanMarkdownSection } from './planMarkdownSection.ts';

/** What stays missing whatever is changed. */
export const unmetSection: PlanMarkdownSection = ({ plan, words }) => {
  const { unmet: say } = words.plan;
  if (plan.unmet.length === 0) return [];
  const titles = plan.unmet.map(({ title }) => `- ${markdownText(title)}`);
  return [`## ${say.title}`, '', say.explained, '', ...titles];
};
