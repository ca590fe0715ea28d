import type { AssessmentStep } from '../../../assessment.ts';
import { codeSpan } from '../../markdown/codeSpan.ts';
import { markdownText } from '../../markdown/markdownText.ts';
import { fallbackSentences } from '../fallbackSentences.ts';
import { placeText } from '../placeText.ts';
import type { PlanPage } from '../planPage.ts';
import type { PlanMarkdownSection } from './planMarkdownSection.ts';

/** What comes on top where all that is unknown turns out badly. */
export const fallbackSection: PlanMarkdownSection = (page) => {
  const { plan, words } = page;
  if (plan.fallback === null) return [];
  const steps = plan.fallback.steps.map((step) => stepLine(page, step));
  return [
    `## ${words.plan.fallback.title}`,
    '',
    ...fallbackSentences(page).map(markdownText),
    ...(steps.length > 0 ? ['', ...steps] : []),
  ];
};

function stepLine({ numberOf, words, days, teamName }: PlanPage, step: AssessmentStep): string {
  const { step: say } = words.plan;
  const who = step.team === null ? say.nobody : say.who(teamName(step.team));
  const facts = [days(step.effort), who].map(markdownText).join(' · ');
  const title = `**${numberOf(step.id)}. ${markdownText(step.title)}**`;
  return `- [ ] ${title} · ${facts} · ${codeSpan(placeText(step.at))}`;
}
