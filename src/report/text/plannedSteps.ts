import type { AssessmentPlan, AssessmentStep } from '../../assessment.ts';
import { columns } from './layout/columns.ts';
import { widest } from './layout/pad.ts';
import { paragraph } from './layout/paragraph.ts';
import { unbroken } from './layout/wrap.ts';
import type { Page } from './page.ts';
import { visible } from './visible.ts';

const numberWidth = 2;
/** Smaller gains are shown as nothing at all. */
const smallestGain = 0.05;

/** The first steps of a plan, or of what bad answers add to it, and how much all of them take. */
export function plannedSteps(
  page: Page,
  plan: AssessmentPlan,
  steps: readonly AssessmentStep[],
): string[] {
  return [
    ...steps
      .slice(0, page.top)
      .flatMap((step, index) => [...titleLines(page, step, index + 1), ...factLines(page, step)]),
    ...paragraph(wholeText(page, plan, steps), {
      columns: page.measure - 2,
      paint: page.style.dim,
    }),
  ];
}

function titleLines(
  { words, style, numbers, measure }: Page,
  { title, gain: { inOrder } }: AssessmentStep,
  number: number,
): string[] {
  const gain = inOrder < smallestGain ? '' : words.report.nextSteps.gain(numbers.points(inOrder));
  const gainWidth = widest([gain]);
  return columns(
    [`${number}.`, visible(title), gain],
    [
      { width: numberWidth },
      { width: measure - 2 - numberWidth - gainWidth - 2 * 2, paint: style.bold },
      { width: gainWidth, align: 'right', paint: style.green },
    ],
  );
}

function factLines(page: Page, { team, effort, at }: AssessmentStep): string[] {
  const { words, style, numbers, measure, teamName, place } = page;
  const { nextSteps: say, personDays } = words.report;
  const facts = [
    personDays(numbers.days(effort)),
    team === null ? say.nobody : say.who(teamName(team)),
    say.where(place(at)),
  ];
  return paragraph(facts.map(unbroken).join(' · '), {
    columns: measure - 2,
    lead: '    ',
    paint: style.dim,
  });
}

/** How many steps it takes in all, what they count on, and the command that shows them. */
function wholeText(
  { assessment, words, numbers }: Page,
  plan: AssessmentPlan,
  steps: readonly AssessmentStep[],
): string {
  const { nextSteps: say, personDays } = words.report;
  const isFallback = steps !== plan.steps;
  const { reached } = isFallback && plan.fallback ? plan.fallback : plan;
  const days = personDays(
    numbers.days(isFallback && plan.fallback ? plan.fallback.effort : plan.effort.best),
  );
  const cost = plan.optimal && !isFallback ? days : say.atMost(days);
  const level = words.terms.levels[plan.target];
  const whole = reached ? say.whole : say.wholeTowards;
  const questions = isFallback ? 0 : plan.relies_on.length;
  const isNext = plan.target === assessment.progress.next;
  const flags = [
    ...(isNext ? [] : [` --target ${plan.target}`]),
    ...(isFallback ? [' --on low'] : []),
  ];
  return [
    whole(steps.length, level, cost),
    ...(questions > 0 ? [say.relies(questions)] : []),
    say.lines(`omnigauge plan${flags.join('')}`),
  ].join(' ');
}
