import { columns } from '../../text/layout/columns.ts';
import { spaces } from '../../text/layout/pad.ts';
import { paragraph } from '../../text/layout/paragraph.ts';
import { section } from '../../text/layout/section.ts';
import { unbroken } from '../../text/layout/wrap.ts';
import { visible } from '../../text/visible.ts';
import { fallbackSentences } from '../fallbackSentences.ts';
import type { PlanPage } from '../planPage.ts';
import type { PlanSection } from './planSection.ts';

type Step = PlanPage['plan']['steps'][number];

/** What comes on top where all that is unknown turns out badly. */
export const fallbackSteps: PlanSection = (page) => {
  const { plan, words, style, measure } = page;
  const sentences = fallbackSentences(page).flatMap((sentence) =>
    paragraph(sentence, { columns: measure - 2, paint: style.dim }),
  );
  const steps = plan.fallback?.steps.flatMap((step) => stepLines(page, step)) ?? [];
  return section(words.plan.fallback.title, [...sentences, ...steps], style);
};

/** In two lines: what, and then for how long, who and where. */
function stepLines(page: PlanPage, step: Step): string[] {
  const { words, style, measure, days, teamName, place } = page;
  const number = `${page.numberOf(step.id)}.`;
  const width = page.numberWidth;
  const who =
    step.team === null ? words.plan.step.nobody : words.plan.step.who(teamName(step.team));
  const facts = [days(step.effort), who, place(step.at)].map(unbroken).join(' · ');
  return [
    ...columns(
      [number, visible(step.title)],
      [{ width, align: 'right' }, { width: measure - 2 - width - 2 }],
    ),
    ...paragraph(facts, { columns: measure - 2, lead: spaces(width + 2), paint: style.dim }),
  ];
}
