import type { Criterion } from '../rubric/rubric.ts';
import { isAffected } from '../score/questions/affectedCriteria.ts';
import type { Ask, AskStake } from './ask.ts';
import { askPoints } from './askPoints.ts';
import type { Interview } from './interview.ts';
import { askKinds } from './kinds/askKinds.ts';
import { type Standing, standingOf } from './standing.ts';
import { type Subject, subjectOf } from './subject.ts';
import { type WeighedPoint, weighedPoint } from './weighed.ts';

/** The question with a key, whether it is answered or not; null where there is nothing of the kind. */
export function askAbout(interview: Interview, about: string): Ask | null {
  const subject = subjectOf(about, interview);
  if (!subject) return null;
  const point = askPoints(interview.description, interview.rubric).find(
    (each) => each.about === about,
  );
  if (!point) return askWith(subject, null, []);
  const standing = standingOf(interview);
  return askOf(interview, standing, weighedPoint(point, standing));
}

/** The question about a point that was weighed. */
export function askOf(interview: Interview, standing: Standing, weighed: WeighedPoint): Ask {
  const { point, worth, outcomes, changes } = weighed;
  const subject = subjectOf(point.about, interview) as Subject;
  const matters = (criterion: Criterion) =>
    point.unstated.some((each) => isAffected(criterion, each));
  const open = standing.asked.criteria.filter(({ value }) => value.low !== value.high);
  const changed = open.filter(({ criterion }) => changes.has(criterion.id));
  // Where one answer alone changes nothing, it does so together with others.
  const affected =
    changed.length > 0 ? changed : open.filter(({ criterion }) => matters(criterion));
  const deciding = new Set(standing.gates.map(({ scored }) => scored.criterion.id));
  const isDeciding = ({ criterion }: (typeof affected)[number]) => deciding.has(criterion.id);
  const stake: AskStake = {
    settles: { level: worth.level > 0, score: worth.score },
    outcomes,
    criteria: [...affected.filter(isDeciding), ...affected.filter((each) => !isDeciding(each))].map(
      ({ criterion }) => criterion.id,
    ),
    gates: affected.filter(isDeciding).length,
  };
  // Data and kinds bear on too much to be called not applicable because of one question.
  const isNarrow = point.unstated.every(({ what }) => !broad.includes(what));
  const optional = changed
    .filter(({ criterion }) => isNarrow && Object.keys(criterion.gate).length === 0)
    .map(({ criterion }) => criterion.id);
  return askWith(subject, stake, optional);
}

const broad: readonly string[] = ['incoming', 'data', 'freshness', 'ends', 'kind', 'direction'];

function askWith(subject: Subject, stake: AskStake | null, criteria: readonly string[]): Ask {
  const kind = askKinds[subject.what];
  const { about, what, entities } = subject;
  return {
    ...{ about, what, entities, criteria, stake },
    form: kind.form(subject),
    mayBeUnknown: kind.unknown !== null,
    current: kind.current(subject),
  };
}
