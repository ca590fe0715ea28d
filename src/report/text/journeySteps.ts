import type { AssessmentJourney } from '../../assessment.ts';
import { unbroken, wrap } from './layout/wrap.ts';
import type { Page } from './page.ts';

type Step = AssessmentJourney['steps'][number];

/** The steps with arrows between them; each is marked when it needs something: ✓, ✗ or ?. */
export function stepLines(
  { style, measure, channelName }: Page,
  journey: AssessmentJourney,
): string[] {
  const text = journey.steps
    .map((step, index) => {
      const sign = signOf(journey, step, index + 1);
      return unbroken(sign === '' ? channelName(step.on) : `${channelName(step.on)} ${sign}`);
    })
    .join(` ${unbroken('→')} `);
  return wrap(text, measure - 4).map((line) => paintSigns(line, style));
}

function signOf({ breaks }: AssessmentJourney, { needs }: Step, number: number): string {
  const here = breaks.filter(({ step }) => step === number);
  if (here.some(({ certain }) => certain)) return '✗';
  if (here.length > 0) return '?';
  return needs.length > 0 ? '✓' : '';
}

function paintSigns(line: string, style: Page['style']): string {
  return line
    .replaceAll('✗', style.red('✗'))
    .replaceAll('✓', style.green('✓'))
    .replaceAll('→', style.dim('→'));
}
