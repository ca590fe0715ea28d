import type { Assessment, AssessmentPlan, AssessmentStep } from '../../assessment.ts';
import { type Page, pageOf } from '../text/page.ts';
import { visible } from '../text/visible.ts';
import type { PlanOptions } from './planOptions.ts';

/** What every part of a plan is given. */
export interface PlanPage extends Page {
  words: PlanOptions['words'];
  plan: AssessmentPlan;
  /** The steps by their waves, in order. */
  waves: readonly { number: number; steps: readonly AssessmentStep[] }[];
  /** Number of a step, from 1 in the order of the plan; those of the fallback go on from there. */
  numberOf(id: string): string;
  /** Columns that a number with its full stop takes. */
  numberWidth: number;
  /** Steps by their numbers. */
  stepsText(ids: readonly string[]): string;
  /** Names of the criteria of some ids. */
  criterionTitles(ids: readonly string[]): string[];
  days(effort: number): string;
  company: string;
}

/** Prepares what the parts of a plan share. The result has to hold one, with or without steps. */
export function planPage(assessment: Assessment, options: PlanOptions): PlanPage {
  const { plan } = assessment;
  if (plan === null) throw new Error('The result holds no plan.');
  const page = pageOf(assessment, options);
  const { report } = options.words;
  const steps = [...plan.steps, ...(plan.fallback?.steps ?? [])];
  const numbers = new Map(steps.map(({ id }, index) => [id, index + 1]));
  const numberOf = (id: string) => String(numbers.get(id) ?? visible(id));
  const titles = new Map(assessment.criteria.map(({ id, title }) => [id, title]));
  return {
    ...page,
    assessment,
    words: options.words,
    plan,
    waves: wavesOf(plan.steps),
    numberOf,
    numberWidth: `${steps.length}.`.length,
    stepsText: (ids) => options.words.plan.step.numbers(ids.map(numberOf)),
    criterionTitles: (ids) => ids.map((id) => visible(titles.get(id) ?? id)),
    days: (effort) => report.personDays(page.numbers.days(effort)),
    company: visible(assessment.company.name ?? '') || report.header.unnamed,
  };
}

function wavesOf(steps: readonly AssessmentStep[]): PlanPage['waves'] {
  const waves = new Map<number, AssessmentStep[]>();
  for (const step of steps) waves.set(step.wave, [...(waves.get(step.wave) ?? []), step]);
  return [...waves]
    .sort(([one], [other]) => one - other)
    .map(([number, wave]) => ({ number, steps: wave }));
}
