import type { ComparedJourney } from '../../../compare/comparison.ts';
import { breakGroups } from '../breakGroups.ts';
import type { ComparisonTerms } from '../comparisonTerms.ts';
import { firstOf } from '../firstOf.ts';
import { moreEntries } from './moreEntries.ts';
import type { ComparisonTopic, Entry } from './topic.ts';

/** More in a row are not read. */
const most = 20;

/** The journeys that change: where they break or are mended, and why. */
export const journeyTopic: ComparisonTopic = (terms, { journeys }) => {
  const { journeys: say } = terms.words.comparison;
  const [shown, others] = firstOf(journeys, most);
  const entries = shown.map((journey) => ({
    sign: null,
    text: say.verdict(terms.journeyName(journey.name), say.turns[journey.turn]),
    details: detailsOf(terms, journey),
  }));
  return {
    title: say.title,
    entries: [...entries, ...moreEntries(terms, others.length)],
    spaced: true,
  };
};

/** What becomes of its steps and needs, one sentence for all that shares a place and a reason. */
function detailsOf(terms: ComparisonTerms, journey: ComparedJourney): Entry[] {
  const { words, channelName } = terms;
  const { journeys: say } = words.comparison;
  const { breaks, stepsGone } = journey;
  const missing = breakGroups(terms, [
    ...breaks.appeared,
    ...breaks.changed.map(({ after }) => after),
  ]);
  const sayMissing = words.report.journeys;
  return [
    ...stepsGone.map((on): Entry => ({ sign: 'lost', text: say.stepGone(channelName(on)) })),
    ...missing.map(
      ({ on, data, from, reason, certain }): Entry => ({
        sign: certain ? 'lost' : 'perhaps',
        text: [
          sayMissing.lacks(on, data),
          from === null ? sayMissing.noSource : sayMissing.reasons[reason](from),
          ...(certain ? [] : [sayMissing.uncertain]),
        ].join('; '),
      }),
    ),
    ...breakGroups(terms, breaks.mended).map(
      ({ on, data }): Entry => ({ sign: 'gained', text: say.arrives(on, data) }),
    ),
    ...breakGroups(terms, breaks.gone).map(
      ({ on, data }): Entry => ({ sign: 'point', text: say.notNeeded(on, data) }),
    ),
    ...continuity(terms, journey),
  ];
}

/** Nothing where nothing is needed, or too little is known. */
function continuity(
  { words: { comparison: say }, numbers }: ComparisonTerms,
  { before, after }: ComparedJourney,
): Entry[] {
  const [one, other] = [before?.continuity ?? null, after?.continuity ?? null];
  if (one === null || other === null || one === other) return [];
  const shares = say.becomes(numbers.percent(one), numbers.percent(other));
  return [{ sign: 'point', text: say.journeys.continuity(shares) }];
}
