import type { AssessmentStep } from '../../../assessment.ts';
import { codeSpan } from '../../markdown/codeSpan.ts';
import { markdownText } from '../../markdown/markdownText.ts';
import { visible } from '../../text/visible.ts';
import { editBlocks } from '../markdown/editBlocks.ts';
import type { PlanPage } from '../planPage.ts';
import { planTitle } from '../planTitle.ts';
import { standingText } from '../standingText.ts';
import { issueReasons } from './issueReasons.ts';

/** One step on its own: what, why, how, until when, and what to write down in the end. */
export function issueText(page: PlanPage, step: AssessmentStep): string {
  const { plan, words, company } = page;
  const { issue: say } = words.plan;
  const number = page.numberOf(step.id);
  const place = say.of(number, plan.steps.length, company, planTitle(page));
  const standing = markdownText(standingText(page, step.after));
  const reasons = issueReasons(page, step);
  const parts = [
    [`# ${markdownText(step.title)}`],
    [markdownText(place)],
    factLines(page, step),
    [`## ${say.what}`, '', markdownText(step.advice)],
    ...(reasons.length > 0 ? [[`## ${say.why}`, '', ...reasons]] : []),
    [`## ${say.write}`, '', ...editBlocks(page, step)],
    [`## ${say.done}`, '', `- [ ] ${say.isSo}`, `- [ ] ${say.shows(standing)}`],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function factLines(page: PlanPage, step: AssessmentStep): string[] {
  const { words, days, teamName, plan } = page;
  const { issue: say } = words.plan;
  const needs = plan.steps
    .filter(({ id }) => step.needs.includes(id))
    .map(({ id, title }) => `${page.stepsText([id])} (${visible(title)})`);
  const facts: [string, string][] = [
    [say.effort, days(step.effort)],
    [say.team, markdownText(step.team === null ? say.noTeam : teamName(step.team))],
    [say.wave, String(step.wave)],
    [say.dependsOn, markdownText(needs.join('; ') || say.nothingFirst)],
    [say.id, codeSpan(step.id)],
  ];
  return facts.map(([label, text]) => `- **${label}:** ${text}`);
}
