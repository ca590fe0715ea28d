import type { Assessment } from '../../../assessment.ts';
import { rubricLine } from '../../text/rubricLine.ts';
import type { PlanOptions } from '../planOptions.ts';
import { planPage } from '../planPage.ts';
import { fallbackSteps } from './fallbackSteps.ts';
import { hints } from './hints.ts';
import { otherWays } from './otherWays.ts';
import { planHead } from './planHead.ts';
import type { PlanSection } from './planSection.ts';
import { reliedOn } from './reliedOn.ts';
import { stepDetails } from './stepDetails.ts';
import { stepTable } from './stepTable.ts';
import { unmetGates } from './unmetGates.ts';

/** In the order in which they are read: all at a glance, what it hangs on, then each step in full. */
const sections: readonly PlanSection[] = [
  planHead,
  stepTable,
  unmetGates,
  reliedOn,
  stepDetails,
  fallbackSteps,
  otherWays,
  hints,
  rubricLine,
];

/** The plan for a terminal. */
export function renderPlanText(assessment: Assessment, options: PlanOptions): string {
  const page = planPage(assessment, options);
  const shown = sections.map((section) => section(page)).filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
