import type { AssessmentJourney } from '../assessment.ts';
import type { ComparedJourney } from './comparison.ts';
import { matched } from './matched.ts';

type Break = AssessmentJourney['breaks'][number];

/** A break with what it is, whatever its place: the how-manieth time this data is missing there. */
interface Counted {
  key: string;
  found: Break;
}

/** What becomes of the breaks of a journey that is on both sides. */
export function comparedBreaks(
  before: AssessmentJourney,
  after: AssessmentJourney,
): ComparedJourney['breaks'] {
  const matches = matched(counted(before.breaks), counted(after.breaks), ({ key }) => key);
  const vanished = matches.flatMap((each) =>
    each.after === null && each.before !== null ? [each.before.found] : [],
  );
  return {
    appeared: matches.flatMap((each) =>
      each.before === null && each.after !== null ? [each.after.found] : [],
    ),
    mended: vanished.filter((each) => isNeeded(each, after)),
    gone: vanished.filter((each) => !isNeeded(each, after)),
    changed: matches.flatMap((each) => {
      const [one, other] = [each.before?.found, each.after?.found];
      if (!one || !other) return [];
      if (one.reason === other.reason && one.certain === other.certain) return [];
      return [{ before: one, after: other }];
    }),
  };
}

/** A step may move up when one before it goes, so its number says nothing. */
function counted(breaks: readonly Break[]): Counted[] {
  const seen = new Map<string, number>();
  return breaks.map((found) => {
    const what = JSON.stringify([found.on, found.data]);
    const number = (seen.get(what) ?? 0) + 1;
    seen.set(what, number);
    return { key: `${what} ${number}`, found };
  });
}

/** Whether any step on that channel still needs the data. */
function isNeeded({ on, data }: Break, { steps }: AssessmentJourney): boolean {
  return steps.some((step) => step.on === on && step.needs.includes(data));
}
