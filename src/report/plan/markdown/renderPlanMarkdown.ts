import type { Assessment } from '../../../assessment.ts';
import type { PlanOptions } from '../planOptions.ts';
import { planPage } from '../planPage.ts';
import { fallbackSection } from './fallbackSection.ts';
import { headSection } from './headSection.ts';
import { judgedBy } from './judgedBy.ts';
import { otherWaysSection } from './otherWaysSection.ts';
import type { PlanMarkdownSection } from './planMarkdownSection.ts';
import { relianceSection } from './relianceSection.ts';
import { tableSection } from './tableSection.ts';
import { unmetSection } from './unmetSection.ts';
import { waveSections } from './waveSections.ts';

const sections: readonly PlanMarkdownSection[] = [
  headSection,
  tableSection,
  unmetSection,
  relianceSection,
  waveSections,
  fallbackSection,
  otherWaysSection,
  judgedBy,
];

/** The plan for a wiki or a pull request. */
export function renderPlanMarkdown(assessment: Assessment, options: PlanOptions): string {
  const page = planPage(assessment, options);
  const shown = sections.map((section) => section(page)).filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
