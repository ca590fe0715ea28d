import type { Ask } from './ask.ts';
import { askAbout, askOf } from './askAbout.ts';
import { byRank } from './byRank.ts';
import type { Interview, Settled } from './interview.ts';
import { openingAbout } from './opening.ts';
import { settledBy } from './settledBy.ts';
import { standingOf } from './standing.ts';
import { subjectsOf } from './subjectsOf.ts';
import { type WeighedPoint, weighed } from './weighed.ts';

/**
 * The question to ask now: the one whose answer narrows the level most, then what the level hangs
 * on, then the score. Among equals it stays with the subject of the last one, then goes by the
 * order of the file.
 */
export function nextAsk(interview: Interview): Ask | Settled {
  const opening = openingAbout(interview);
  const first = opening === null ? null : askAbout(interview, opening);
  if (first) return first;
  const standing = standingOf(interview);
  const settled = settledBy(standing, interview);
  if (settled) return settled;
  const last = new Set(interview.last === null ? [] : subjectsOf(interview.last));
  const isNear = ({ point }: WeighedPoint) =>
    Number(subjectsOf(point.about).some((subject) => last.has(subject)));
  const [best] = weighed(standing.open, standing).sort(
    (one, other) => byRank(one, other) || isNear(other) - isNear(one),
  );
  return askOf(interview, standing, best as WeighedPoint);
}
