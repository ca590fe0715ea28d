import type { Assessment } from '../../assessment.ts';
import { issueName } from './issues/issueName.ts';
import { issueText } from './issues/issueText.ts';
import type { PlanOptions } from './planOptions.ts';
import { planPage } from './planPage.ts';

/** A file for an issue tracker. */
export interface PlanIssue {
  /** A plain file name, without a folder. */
  name: string;
  text: string;
}

/** Every step of the plan as an issue of its own, in Markdown. */
export function planIssues(assessment: Assessment, options: PlanOptions): PlanIssue[] {
  const page = planPage(assessment, options);
  const { steps } = page.plan;
  return steps.map((step, index) => ({
    name: issueName(step, index + 1, steps.length),
    text: issueText(page, step),
  }));
}
