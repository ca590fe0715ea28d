import type { ComparedJourney } from '../../compare/comparison.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { indented, section } from '../text/layout/section.ts';
import { breakGroups } from './breakGroups.ts';
import type { ComparisonPage, ComparisonPart } from './comparisonPage.ts';
import { firstOf } from './firstOf.ts';
import { moreLines } from './moreLines.ts';

/** More in a row are not read. */
const most = 20;

/** The journeys that change: where they break or are mended, and why. */
export const journeyLines: ComparisonPart = (page, { journeys }) => {
  const [shown, others] = firstOf(journeys, most);
  const lines = shown.flatMap((journey, index) => [
    ...(index === 0 ? [] : ['']),
    ...linesOf(page, journey),
  ]);
  const more = moreLines(page, others.length);
  return section(page.words.comparison.journeys.title, [...lines, ...more], page.style);
};

function linesOf(page: ComparisonPage, journey: ComparedJourney): string[] {
  const { words, inside } = page;
  const { journeys: say } = words.comparison;
  const title = say.verdict(page.journeyName(journey.name), say.turns[journey.turn]);
  const details = detailsOf(page, journey).flatMap(({ sign, text }) =>
    paragraph(text, { columns: inside - 2, lead: `${sign} ` }),
  );
  return [...paragraph(title, { columns: inside }), ...indented(details)];
}

/** What becomes of its steps and needs, one sentence for all that shares a place and a reason. */
function detailsOf(
  page: ComparisonPage,
  journey: ComparedJourney,
): { sign: string; text: string }[] {
  const { words, style, channelName } = page;
  const { journeys: say } = words.comparison;
  const { breaks, stepsGone } = journey;
  const missing = breakGroups(page, [
    ...breaks.appeared,
    ...breaks.changed.map(({ after }) => after),
  ]);
  const sayMissing = words.report.journeys;
  return [
    ...stepsGone.map((on) => ({ sign: style.red('✗'), text: say.stepGone(channelName(on)) })),
    ...missing.map(({ on, data, from, reason, certain }) => ({
      sign: certain ? style.red('✗') : style.yellow('?'),
      text: [
        sayMissing.lacks(on, data),
        from === null ? sayMissing.noSource : sayMissing.reasons[reason](from),
        ...(certain ? [] : [sayMissing.uncertain]),
      ].join('; '),
    })),
    ...breakGroups(page, breaks.mended).map(({ on, data }) => ({
      sign: style.green('✓'),
      text: say.arrives(on, data),
    })),
    ...breakGroups(page, breaks.gone).map(({ on, data }) => ({
      sign: style.dim('·'),
      text: say.notNeeded(on, data),
    })),
    ...continuity(page, journey),
  ];
}

/** Nothing where nothing is needed, or too little is known. */
function continuity(
  { words: { comparison: say }, style, numbers }: ComparisonPage,
  { before, after }: ComparedJourney,
): { sign: string; text: string }[] {
  const [one, other] = [before?.continuity ?? null, after?.continuity ?? null];
  if (one === null || other === null || one === other) return [];
  const shares = say.becomes(numbers.percent(one), numbers.percent(other));
  return [{ sign: style.dim('·'), text: say.journeys.continuity(shares) }];
}
