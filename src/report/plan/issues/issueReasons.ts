import type { AssessmentStep } from '../../../assessment.ts';
import { markdownText } from '../../markdown/markdownText.ts';
import type { PlanPage } from '../planPage.ts';
import { signedPoints } from '../signedPoints.ts';

/** Why a step is in the plan: what is missing today that it serves, else the score, else the steps after it. */
export function issueReasons(page: PlanPage, { id, serves, gain }: AssessmentStep): string[] {
  const { assessment, words, numbers, plan } = page;
  const { issue: say } = words.plan;
  const missing = serves.map((criterion) => {
    const gap = assessment.gaps.find((each) => each.criterion === criterion);
    return gap ? gap.message : page.criterionTitles([criterion]).join('');
  });
  const points = gain.inOrder > 0 ? [say.whyScore(signedPoints(numbers, gain.inOrder))] : [];
  const builtOn = plan.steps.some(({ needs }) => needs.includes(id)) ? [say.whyNeeded] : [];
  return [...missing, ...builtOn, ...points].map((reason) => `- ${markdownText(reason)}`);
}
