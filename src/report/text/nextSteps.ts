import type { AssessmentPlan } from '../../assessment.ts';
import { gapSteps } from './gapSteps.ts';
import { paragraph } from './layout/paragraph.ts';
import { section } from './layout/section.ts';
import type { Page, Section } from './page.ts';
import { plannedSteps } from './plannedSteps.ts';

/** What to do first: the first steps of the plan, or, where there is none, what closes the gaps that matter most. */
export const nextSteps: Section = (page) => {
  return section(page.words.report.nextSteps.title, firstLines(page), page.style);
};

function firstLines(page: Page): string[] {
  const { plan, channels } = page.assessment;
  // A company that is not described yet needs words, not new channels.
  if (channels.length === 0) {
    return paragraph(page.words.report.nextSteps.describe, { columns: page.measure - 2 });
  }
  const lines = plan === null ? [] : planLines(page, plan);
  return lines.length > 0 ? lines : gapSteps(page);
}

/** None where the plan has no steps, not even for bad answers. */
function planLines(page: Page, plan: AssessmentPlan): string[] {
  const { words, measure } = page;
  const { steps, fallback } = plan;
  if (steps.length > 0) return plannedSteps(page, plan, steps);
  if (fallback === null || fallback.steps.length === 0) return [];
  const ask = words.report.nextSteps.answersFirst(words.terms.levels[plan.target]);
  return [...paragraph(ask, { columns: measure - 2 }), ...plannedSteps(page, plan, fallback.steps)];
}
