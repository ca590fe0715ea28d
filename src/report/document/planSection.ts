import type { AssessmentStep } from '../../assessment.ts';
import { collapsed } from '../markdown/collapsed.ts';
import { listItem } from '../markdown/listItem.ts';
import { markdownTable } from '../markdown/markdownTable.ts';
import { markdownText } from '../markdown/markdownText.ts';
import { adviceText } from '../plan/adviceText.ts';
import { editBlocks } from '../plan/markdown/editBlocks.ts';
import { fallbackSection } from '../plan/markdown/fallbackSection.ts';
import { relianceSection } from '../plan/markdown/relianceSection.ts';
import { unmetSection } from '../plan/markdown/unmetSection.ts';
import { nothingText } from '../plan/nothingText.ts';
import { planFacts } from '../plan/planFacts.ts';
import { type PlanPage, planPage } from '../plan/planPage.ts';
import { signedPoints } from '../plan/signedPoints.ts';
import { standingText } from '../plan/standingText.ts';
import { stepFacts } from '../plan/stepFacts.ts';
import type { DocumentSection } from './documentPage.ts';

/** The plan: what it takes, then wave by wave, each step in full behind a click. */
export const planSection: DocumentSection = ({ assessment, options, words }) => {
  if (assessment.plan === null) return [];
  const page = planPage(assessment, options);
  const level = words.terms.levels[page.plan.target];
  const title = `## ${words.document.plan.title(level)}`;
  if (page.plan.steps.length === 0) {
    return [title, '', markdownText(nothingText(page)), ...besides(page)];
  }
  return [
    title,
    '',
    ...planFacts(page).map(([label, text]) => `- **${label}:** ${markdownText(text)}`),
    ...page.waves.flatMap((wave) => ['', ...waveLines(page, wave)]),
    '',
    ...collapsed(words.document.plan.inFull(page.plan.steps.length), stepItems(page)),
    ...besides(page),
  ];
};

/** What stays shut, what the plan relies on and what comes on top, one heading lower. */
function besides(page: PlanPage): string[] {
  return [unmetSection, relianceSection, fallbackSection].flatMap((section) => {
    const lines = section(page);
    return lines.length === 0 ? [] : ['', ...lines.map((line) => line.replace(/^## /, '### '))];
  });
}

function waveLines(page: PlanPage, { number, steps }: PlanPage['waves'][number]): string[] {
  const { words, numbers, teamName } = page;
  const { table: say } = words.plan;
  const columns = [
    { title: say.number, isNumber: true },
    { title: say.step, isNumber: false },
    { title: say.who, isNumber: false },
    { title: say.days, isNumber: true },
    { title: say.gain, isNumber: true },
    { title: say.after, isNumber: false },
  ];
  const rows = steps.map((step) => [
    page.numberOf(step.id),
    markdownText(step.title),
    step.team === null ? '–' : markdownText(teamName(step.team)),
    numbers.days(step.effort),
    signedPoints(numbers, step.gain.inOrder),
    markdownText(standingText(page, step.after)),
  ]);
  return [`### ${words.plan.wave(number)}`, '', ...markdownTable(columns, rows)];
}

function stepItems(page: PlanPage): string[] {
  return page.plan.steps.flatMap((step, index) => [
    ...(index === 0 ? [] : ['']),
    ...listItem('- [ ] ', stepLines(page, step)),
  ]);
}

function stepLines(page: PlanPage, step: AssessmentStep): string[] {
  return [
    `**${page.numberOf(step.id)}. ${markdownText(step.title)}**`,
    '',
    markdownText(adviceText(page, step)),
    '',
    ...stepFacts(page, step).map((fact) => `- ${markdownText(fact)}`),
    '',
    ...editBlocks(page, step),
  ];
}
