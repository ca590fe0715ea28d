import { columns } from '../../text/layout/columns.ts';
import { widest } from '../../text/layout/pad.ts';
import { indented, section } from '../../text/layout/section.ts';
import { wrap } from '../../text/layout/wrap.ts';
import { visible } from '../../text/visible.ts';
import { nothingText } from '../nothingText.ts';
import type { PlanPage } from '../planPage.ts';
import { signedPoints } from '../signedPoints.ts';
import type { PlanSection } from './planSection.ts';

type Step = PlanPage['plan']['steps'][number];

const gap = 2;

/** All the steps at a glance, wave by wave: what, who, how long and what it brings. */
export const stepTable: PlanSection = (page) => {
  const { words, style, measure, plan } = page;
  const { table: say, nothing } = words.plan;
  if (plan.steps.length === 0) {
    return section(nothing.title, wrap(nothingText(page), measure - 2), style);
  }
  const row = rowsOf(page);
  const explained = plan.steps.length > 1 ? wrap(say.explained, measure - 2) : [];
  const lines = page.waves.flatMap(({ number, steps }) => [
    style.bold(words.plan.wave(number)),
    ...steps.flatMap(row.step),
  ]);
  return [...row.head, ...indented([...explained.map(style.dim), ...lines])];
};

/** The head of the table, and a row for each step. */
function rowsOf(page: PlanPage): { head: string[]; step(step: Step): string[] } {
  const { plan, words, style, measure, numbers } = page;
  const { table: say } = words.plan;
  const gain = (step: Step) => signedPoints(numbers, step.gain.inOrder);
  const teams = plan.steps.map((step) => teamText(page, step));
  const number = { width: page.numberWidth, align: 'right' as const };
  const who = { width: Math.min(widest([say.who, ...teams]), Math.floor(measure * 0.24)) };
  const days = {
    width: widest([say.days, ...plan.steps.map(({ effort }) => numbers.days(effort))]),
    align: 'right' as const,
  };
  const points = { width: widest([say.gain, ...plan.steps.map(gain)]), align: 'right' as const };
  const rest = number.width + who.width + days.width + points.width;
  const title = { width: measure - 2 - rest - 4 * gap };
  const layout = [number, title, who, days, { ...points, paint: style.green }];
  const headTitle = { width: 2 + number.width + gap + title.width, paint: style.bold };
  const headLayout = [who, days, points].map((column) => ({ ...column, paint: style.dim }));
  return {
    head: columns([say.title, say.who, say.days, say.gain], [headTitle, ...headLayout]),
    step: (step) =>
      columns(
        [
          `${page.numberOf(step.id)}.`,
          visible(step.title),
          teamText(page, step),
          numbers.days(step.effort),
          gain(step),
        ],
        step.gain.inOrder > 0 ? layout : [number, title, who, days, points],
      ),
  };
}

function teamText({ teamName }: PlanPage, { team }: Step): string {
  return team === null ? '–' : teamName(team);
}
