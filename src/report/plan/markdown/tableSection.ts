import { markdownTable } from '../../markdown/markdownTable.ts';
import { markdownText } from '../../markdown/markdownText.ts';
import { nothingText } from '../nothingText.ts';
import { signedPoints } from '../signedPoints.ts';
import { standingText } from '../standingText.ts';
import type { PlanMarkdownSection } from './planMarkdownSection.ts';

/** All the steps at a glance. */
export const tableSection: PlanMarkdownSection = (page) => {
  const { plan, words, numbers, teamName } = page;
  const { table: say } = words.plan;
  if (plan.steps.length === 0) {
    return [`## ${words.plan.nothing.title}`, '', markdownText(nothingText(page))];
  }
  const rows = plan.steps.map((step) => [
    page.numberOf(step.id),
    String(step.wave),
    markdownText(step.title),
    step.team === null ? '–' : markdownText(teamName(step.team)),
    numbers.days(step.effort),
    signedPoints(numbers, step.gain.inOrder),
    markdownText(standingText(page, step.after)),
  ]);
  const columns = [
    { title: say.number, isNumber: true },
    { title: say.wave, isNumber: true },
    { title: say.step, isNumber: false },
    { title: say.who, isNumber: false },
    { title: say.days, isNumber: true },
    { title: say.gain, isNumber: true },
    { title: say.after, isNumber: false },
  ];
  const explained = plan.steps.length > 1 ? [say.explained, ''] : [];
  return [`## ${say.title}`, '', ...explained, ...markdownTable(columns, rows)];
};
