import { codeSpan } from '../../markdown/codeSpan.ts';
import { markdownText } from '../../markdown/markdownText.ts';
import { placeText } from '../placeText.ts';
import type { PlanMarkdownSection } from './planMarkdownSection.ts';

/** The questions whose answers have to be good. */
export const relianceSection: PlanMarkdownSection = ({ plan, words }) => {
  const { relies: say } = words.plan;
  if (plan.relies_on.length === 0) return [];
  const questions = plan.relies_on.map(
    ({ question, at }) => `- [ ] ${markdownText(question)} (${codeSpan(placeText(at))})`,
  );
  return [`## ${say.title}`, '', say.explained, '', ...questions];
};
