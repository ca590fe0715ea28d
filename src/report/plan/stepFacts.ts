import type { AssessmentStep } from '../../assessment.ts';
import type { PlanPage } from './planPage.ts';
import { signedPoints } from './signedPoints.ts';
import { standingText } from './standingText.ts';

/** Who does a step, for how long, what for, what comes first, and where it leads: a line each. */
export function stepFacts(page: PlanPage, step: AssessmentStep): string[] {
  const { words, numbers, teamName, days } = page;
  const { step: say } = words.plan;
  const [inOrder, alone] = [step.gain.inOrder, step.gain.alone].map((points) =>
    signedPoints(numbers, points),
  ) as [string, string];
  return [
    `${step.team === null ? say.nobody : say.who(teamName(step.team))} · ${say.effort(days(step.effort))}`,
    ...(inOrder === alone ? [] : [say.gains(inOrder, alone)]),
    ...(step.serves.length > 0 ? [say.serves(page.criterionTitles(step.serves).join('; '))] : []),
    ...(step.needs.length > 0 ? [say.needs(page.stepsText(step.needs))] : []),
    say.after(standingText(page, step.after)),
  ];
}
