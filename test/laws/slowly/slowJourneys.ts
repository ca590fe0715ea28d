import { isOpen, isSaid, type Told, type ToldJourney, type ToldStep, wordsIn } from './told.ts';
import { kindsIn, secondsIn } from './words.ts';

/** A journey in one world. */
export interface SlowJourney {
  id: string;
  isOwned: boolean;
  /** Whether all of its steps are known, or else how it is taken as a whole. */
  known: 'all' | 'all good' | 'all bad';
  needs: SlowNeed[];
  steps: SlowStep[];
}

/** A kind of data that a step needs, and the channels of earlier steps it may come from. */
export interface SlowNeed {
  step: number;
  on: string;
  kind: string;
  sources: string[];
  within: number;
}

export interface SlowStep {
  on: string;
  creates: Set<string>;
  needs: Set<string>;
  within: number;
}

/** The journeys, sorted by id; one word for all where the file states none. */
export function slowJourneys(
  told: Told,
  isGood: (path: string) => boolean,
): SlowJourney[] | 'all good' | 'all bad' {
  const { journeys } = told;
  if (typeof journeys !== 'object' || journeys === null) {
    return isGood('journeys') ? 'all good' : 'all bad';
  }
  const partial = wordsIn(told.partial);
  return Object.entries(journeys)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, journey]) => {
      const isKnown = !partial.includes(`journeys.${id}`) && isWhole(journey);
      const taken = isGood(`journeys.${id}.steps`) ? 'all good' : 'all bad';
      const steps = stepsOf(
        journey,
        isGood(`journeys.${id}.within`) ? Number.POSITIVE_INFINITY : 0,
      );
      const isOwned = isSaid(journey.team)
        ? journey.team !== 'none'
        : isGood(`journeys.${id}.team`);
      return { id, isOwned, known: isKnown ? 'all' : taken, steps, needs: needsOf(steps) };
    });
}

function isWhole({ steps }: ToldJourney): boolean {
  return (
    Array.isArray(steps) &&
    steps.every((step) =>
      typeof step === 'string'
        ? step !== 'unknown'
        : step.on !== 'unknown' &&
          [step.creates ?? [], step.needs ?? []].every((words) => !isOpen(words)),
    )
  );
}

/** The steps whose place is known. A bare step needs all created so far, and creates two kinds. */
function stepsOf(journey: ToldJourney, unknownWithin: number): SlowStep[] {
  const steps: SlowStep[] = [];
  const created = new Set<string>();
  for (const told of Array.isArray(journey.steps) ? journey.steps : []) {
    const step = stepOf(told, new Set(created), unknownWithin);
    for (const kind of step.creates) created.add(kind);
    if (step.on !== 'unknown') steps.push(step);
  }
  return steps;
}

function stepOf(told: ToldStep, created: Set<string>, unknownWithin: number): SlowStep {
  const noBound = Number.POSITIVE_INFINITY;
  if (typeof told === 'string') {
    return {
      on: told,
      creates: new Set(['identity', 'interactions']),
      needs: created,
      within: noBound,
    };
  }
  const { on, creates, needs, within } = told;
  const bound = within === 'unknown' ? unknownWithin : secondsIn(String(within));
  return {
    on,
    creates: kindsIn(wordsIn(creates)),
    needs: kindsIn(wordsIn(needs)),
    within: within === undefined || within === null ? noBound : bound,
  };
}

function needsOf(steps: readonly SlowStep[]): SlowNeed[] {
  const needs: SlowNeed[] = [];
  for (const [index, step] of steps.entries()) {
    const earlier = steps.slice(0, index);
    for (const kind of step.needs) {
      const creators = earlier.filter(({ creates }) => creates.has(kind));
      const sources = (creators.length > 0 ? creators : earlier).map(({ on }) => on);
      needs.push({ step: index, on: step.on, kind, sources, within: step.within });
    }
  }
  return needs;
}
