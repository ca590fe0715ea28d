import type { AssessmentStep } from '../assessment.ts';

/** The steps with one more ticked, and those that have to come first. */
export function withStep(
  ticked: ReadonlySet<string>,
  id: string,
  steps: readonly AssessmentStep[],
): Set<string> {
  const needed = new Set([...ticked, id]);
  // A step comes after those that it needs.
  for (const step of steps.toReversed()) {
    if (needed.has(step.id)) for (const first of step.needs) needed.add(first);
  }
  return needed;
}

/** The steps without one, and without those that need it. */
export function withoutStep(
  ticked: ReadonlySet<string>,
  id: string,
  steps: readonly AssessmentStep[],
): Set<string> {
  const gone = new Set([id]);
  for (const step of steps) {
    if (step.needs.some((first) => gone.has(first))) gone.add(step.id);
  }
  return new Set([...ticked].filter((each) => !gone.has(each)));
}
