import { columns } from '../../text/layout/columns.ts';
import { spaces, widest } from '../../text/layout/pad.ts';
import { paragraph } from '../../text/layout/paragraph.ts';
import { section } from '../../text/layout/section.ts';
import { visible } from '../../text/visible.ts';
import { adviceText } from '../adviceText.ts';
import type { PlanPage } from '../planPage.ts';
import { signedPoints } from '../signedPoints.ts';
import { stepFacts } from '../stepFacts.ts';
import { editLines } from './editLines.ts';
import type { PlanSection } from './planSection.ts';

type Step = PlanPage['plan']['steps'][number];

/** Every step in full, wave by wave, each with the lines that it writes. */
export const stepDetails: PlanSection = (page) =>
  page.waves.flatMap(({ number, steps }, index) => [
    ...(index === 0 ? [] : ['']),
    ...section(
      page.words.plan.wave(number),
      steps.flatMap((step, place) => [...(place === 0 ? [] : ['']), ...stepLines(page, step)]),
      page.style,
    ),
  ]);

function stepLines(page: PlanPage, step: Step): string[] {
  const { style, measure, numberWidth } = page;
  const room = { columns: measure - 2, lead: spaces(numberWidth + 2) };
  return [
    ...titleLines(page, step),
    ...paragraph(adviceText(page, step), room),
    ...stepFacts(page, step).flatMap((fact) => paragraph(fact, { ...room, paint: style.dim })),
    ...editLines(page, step),
  ];
}

function titleLines(page: PlanPage, step: Step): string[] {
  const { words, style, numbers, measure, numberOf } = page;
  const number = { width: page.numberWidth, align: 'right' as const };
  const gain = words.plan.step.gain(signedPoints(numbers, step.gain.inOrder));
  const gainWidth = widest([gain]);
  const isGain = step.gain.inOrder > 0;
  return columns(
    [`${numberOf(step.id)}.`, visible(step.title), gain],
    [
      number,
      { width: measure - 2 - number.width - gainWidth - 2 * 2, paint: style.bold },
      { width: gainWidth, align: 'right', ...(isGain ? { paint: style.green } : {}) },
    ],
  );
}
