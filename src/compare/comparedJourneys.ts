import type { Assessment, AssessmentJourney } from '../assessment.ts';
import { comparedBreaks } from './comparedBreaks.ts';
import type { ComparedJourney } from './comparison.ts';
import { matched } from './matched.ts';
import { sameValue } from './sameValue.ts';

type Breaks = ComparedJourney['breaks'];
type Turn = ComparedJourney['turn'];

const noBreaks: Breaks = { appeared: [], mended: [], gone: [], changed: [] };

/** What is lost first, what is gained last. */
const order: readonly Turn[] = [
  'broken',
  'cut',
  'gone',
  'worse',
  'other',
  'better',
  'mended',
  'added',
];

/** The journeys that differ. */
export function comparedJourneys(before: Assessment, after: Assessment): ComparedJourney[] {
  return matched(before.journeys, after.journeys, ({ id }) => id)
    .flatMap((each) => comparedJourney(each.before, each.after))
    .sort(
      (one, other) =>
        order.indexOf(one.turn) - order.indexOf(other.turn) || (one.id < other.id ? -1 : 1),
    );
}

function comparedJourney(
  before: AssessmentJourney | null,
  after: AssessmentJourney | null,
): ComparedJourney[] {
  const { id, name } = (after ?? before) as AssessmentJourney;
  const sides = { before: shown(before), after: shown(after) };
  if (!before || !after) {
    const turn = after ? 'added' : 'gone';
    return [{ id, name, turn, ...sides, stepsGone: [], breaks: noBreaks }];
  }
  const breaks = comparedBreaks(before, after);
  const stepsGone = stepsMissing(before, after);
  const same = stepsGone.length === 0 && sameValue(breaks, noBreaks);
  if (same && sameValue(sides.before, sides.after)) return [];
  const turn = stepsGone.length > 0 ? 'cut' : turnOf(before, after);
  return [{ id, name, turn, ...sides, stepsGone, breaks }];
}

function shown(journey: AssessmentJourney | null): ComparedJourney['before'] {
  if (journey === null) return null;
  const { continuity, repeats, possibleRepeats } = journey;
  return { continuity, repeats, possibleRepeats };
}

/** The channels of which a journey has fewer steps than before. */
function stepsMissing(before: AssessmentJourney, after: AssessmentJourney): string[] {
  const left = after.steps.map(({ on }) => on);
  return before.steps.flatMap(({ on }) => {
    const at = left.indexOf(on);
    if (at < 0) return [on];
    left.splice(at, 1);
    return [];
  });
}

/** Better or worse by what is missing for sure, then by what may be missing. */
function turnOf(before: AssessmentJourney, after: AssessmentJourney): Turn {
  const certain = ({ breaks }: AssessmentJourney) => breaks.filter((each) => each.certain).length;
  const [one, other] = [certain(before), certain(after)];
  if (one === 0 && other > 0) return 'broken';
  if (one > 0 && other === 0 && after.breaks.length === 0) return 'mended';
  const more = other - one || after.breaks.length - before.breaks.length;
  if (more === 0) return 'other';
  return more > 0 ? 'worse' : 'better';
}
