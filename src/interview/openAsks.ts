import type { Ask } from './ask.ts';
import { askAbout, askOf } from './askAbout.ts';
import { byRank } from './byRank.ts';
import type { Interview } from './interview.ts';
import { openingAbouts } from './opening.ts';
import { standingOf } from './standing.ts';
import { weighed } from './weighed.ts';

/**
 * Everything that could be asked now and matters, what matters most for the level first; what
 * there was no room to weigh comes last. For who answers in writing.
 */
export function openAsks(interview: Interview): Ask[] {
  const opening = openingAbouts(interview).flatMap((about) => askAbout(interview, about) ?? []);
  const standing = standingOf({ ...interview, goal: 'score' });
  const found = weighed(standing.open, standing);
  const others = standing.open.slice(found.length);
  return [
    ...opening,
    ...found.sort(byRank).map((each) => askOf(interview, standing, each)),
    ...others.flatMap(({ about }) => askAbout(interview, about) ?? []),
  ];
}
