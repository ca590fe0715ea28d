import type { AssessmentGap } from '../../assessment.ts';
import { columns } from './layout/columns.ts';
import { widest } from './layout/pad.ts';
import { paragraph } from './layout/paragraph.ts';
import { unbroken, wrap } from './layout/wrap.ts';
import type { Page } from './page.ts';
import { visible } from './visible.ts';

const numberWidth = 2;
const shownChannels = 5;
/** Smaller gains are shown as nothing at all. */
const smallestGain = 0.05;

/** How to close the gaps that matter most, where, and who can. */
export function gapSteps(page: Page): string[] {
  const { assessment, words, style, measure, top } = page;
  const { nextSteps: say } = words.report;
  const shown = assessment.gaps.slice(0, top);
  const lines = shown.flatMap((gap, index) => [
    ...titleLines(page, gap, index + 1),
    ...details(page, gap),
  ]);
  const left = assessment.gaps.length - shown.length;
  const more = wrap(say.more(left, assessment.gaps.length), measure - 2).map((line) =>
    style.dim(line),
  );
  return left > 0 ? [...lines, ...more] : lines;
}

function titleLines(
  { words, style, numbers, measure }: Page,
  gap: AssessmentGap,
  number: number,
): string[] {
  const gain = gap.gain < smallestGain ? '' : words.report.nextSteps.gain(numbers.points(gap.gain));
  const gainWidth = widest([gain]);
  return columns(
    [`${number}.`, visible(gap.title), gain],
    [
      { width: numberWidth },
      { width: measure - 2 - numberWidth - gainWidth - 2 * 2, paint: style.bold },
      { width: gainWidth, align: 'right', paint: style.green },
    ],
  );
}

function details(page: Page, gap: AssessmentGap): string[] {
  const { words, style, measure, teamName } = page;
  const { nextSteps: say } = words.report;
  const owners = gap.teams.map(teamName);
  const who = owners.length > 0 ? say.who(words.report.list(owners)) : say.nobody;
  const facts = [say.where(placesOf(page, gap)), ...(gap.channels.length > 0 ? [who] : [])];
  const room = { columns: measure - 2, lead: '    ' };
  return [
    ...paragraph(visible(gap.fix), room),
    ...facts.flatMap((fact) => paragraph(fact, { ...room, paint: style.dim })),
  ];
}

/** The channels, or how many, and the line to look at first. */
function placesOf(
  { assessment, words, place, channelName }: Page,
  { channels, at }: AssessmentGap,
): string {
  const { nextSteps: say, list, more } = words.report;
  if (channels.length === 0) return unbroken(place(at));
  const left = channels.length - shownChannels;
  const names = list(channels.slice(0, shownChannels).map(channelName));
  const some = left > 0 ? `${names} ${more(left)}` : names;
  const shown = channels.length === assessment.channels.length ? say.everywhere : some;
  return `${shown} ${unbroken(`(${place(at)})`)}`;
}
