import type { AssessmentStep } from '../assessment.ts';
import type { Checking } from './checking.ts';
import type { RuleOutcome } from './checkResult.ts';

/** The first step of the plan that helps; null where none is known to. */
export function firstStep(
  { assessment: { plan } }: Pick<Checking, 'assessment'>,
  helps: (step: AssessmentStep) => boolean,
): RuleOutcome['firstStep'] {
  const step = plan?.steps.find(helps);
  if (!step) return null;
  const { id, title, effort, at } = step;
  return { id, title, effort, at };
}

/** Whether a step opens the gate of one of the criteria; nothing helps where there are none. */
export function servesAny(criteria: Iterable<string | null>): (step: AssessmentStep) => boolean {
  const ids = new Set(criteria);
  return ({ serves }) => serves.some((id) => ids.has(id));
}
