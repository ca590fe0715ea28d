import type { ComparedJourney } from '../../compare/comparison.ts';
import { breakEntities } from '../breakEntities.ts';
import type { DecidingBound } from '../checking.ts';
import { fingerprint } from '../fingerprint.ts';
import { numbered } from '../numbered.ts';
import type { FindLoss } from './comparedSince.ts';

/** Data that arrived on a journey and no longer does. */
export const brokenJourneys: FindLoss = ({ checking, comparison }) => {
  const { since: say } = checking.telling.words.check;
  const found = comparison.journeys.flatMap((journey) =>
    newBreaks(journey, checking.on).map((each) => ({ journey, each })),
  );
  const placeOf = ({ journey, each }: (typeof found)[number]) => [
    `journey:${journey.id}`,
    `channel:${each.on}`,
    `data:${each.data}`,
  ];
  return numbered(found, placeOf).map(({ item: { journey, each }, ids }) => ({
    rule: 'loss-since',
    fingerprint: fingerprint('loss-since', ids),
    severity: 'error',
    message: say.journey(journey.name, each.message),
    entities: breakEntities(journey.id, each),
    criterion: null,
    at: each.at,
  }));
};

/** What may be missing is missing at worst; by the estimate, only what is missing for sure. */
function newBreaks({ breaks }: ComparedJourney, on: DecidingBound) {
  if (on === 'low') return breaks.appeared;
  const surer = breaks.changed.filter(({ before, after }) => !before.certain && after.certain);
  return [...breaks.appeared.filter(({ certain }) => certain), ...surer.map(({ after }) => after)];
}
