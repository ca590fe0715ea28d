import { markdownText } from '../../markdown/markdownText.ts';
import { planFacts } from '../planFacts.ts';
import { planTitle } from '../planTitle.ts';
import type { PlanMarkdownSection } from './planMarkdownSection.ts';

/** From where to where, for how much, who, and how sure all that is. */
export const headSection: PlanMarkdownSection = (page) => [
  `# ${markdownText(page.words.plan.plainTitle(page.company, planTitle(page)))}`,
  '',
  ...planFacts(page).map(([label, text]) => `- **${label}:** ${markdownText(text)}`),
];
