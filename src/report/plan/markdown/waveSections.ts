import type { AssessmentStep } from '../../../assessment.ts';
import { listItem } from '../../markdown/listItem.ts';
import { markdownText } from '../../markdown/markdownText.ts';
import { adviceText } from '../adviceText.ts';
import type { PlanPage } from '../planPage.ts';
import { signedPoints } from '../signedPoints.ts';
import { stepFacts } from '../stepFacts.ts';
import { editBlocks } from './editBlocks.ts';
import type { PlanMarkdownSection } from './planMarkdownSection.ts';

/** Every step in full, wave by wave, each with a box to tick. */
export const waveSections: PlanMarkdownSection = (page) =>
  page.waves.flatMap(({ number, steps }, index) => [
    ...(index === 0 ? [] : ['']),
    `## ${page.words.plan.wave(number)}`,
    ...steps.flatMap((step) => ['', ...listItem('- [ ] ', stepLines(page, step))]),
  ]);

function stepLines(page: PlanPage, step: AssessmentStep): string[] {
  const gain = page.words.plan.step.gain(signedPoints(page.numbers, step.gain.inOrder));
  return [
    `**${page.numberOf(step.id)}. ${markdownText(step.title)}** (${gain})`,
    '',
    markdownText(adviceText(page, step)),
    '',
    ...stepFacts(page, step).map((fact) => `- ${markdownText(fact)}`),
    '',
    ...editBlocks(page, step),
  ];
}
