import type { AssessmentJourney } from '../assessment.ts';
import { kindsOf } from '../company/dataKind.ts';
import type { JourneyBreak, ScoredJourney } from '../score/journeys.ts';
import { roundShare } from './rounded.ts';
import type { Telling } from './telling.ts';

/** A journey step by step, with its breaks in words. */
export function describedJourney(
  { journey, continuity, breaks }: ScoredJourney,
  telling: Telling,
): AssessmentJourney {
  const repeats = breaks.filter(({ repeat }) => repeat);
  const certain = repeats.filter((each) => each.certain).length;
  return {
    id: journey.id,
    name: journey.name,
    team: journey.team ?? null,
    continuity: continuity === null ? null : roundShare(continuity),
    repeats: certain,
    possibleRepeats: repeats.length - certain,
    steps: journey.steps.map(({ on, creates, needs }) => ({
      on,
      creates: kindsOf(creates),
      needs: needs.flatMap(({ kind }) => kindsOf(kind)),
    })),
    breaks: breaks.map((each) => describedBreak(each, telling)),
    at: journey.at,
  };
}

function describedBreak(
  { step, on, from, kind, reason, repeat, certain, at }: JourneyBreak,
  { description, words, nameOf }: Telling,
): AssessmentJourney['breaks'][number] {
  const idOf = (channel: number) => description.channels[channel]?.id ?? '';
  const sentence = words.result.break[reason]({
    data: words.result.list(kindsOf(kind).map((each) => words.terms.dataKinds[each])),
    on: nameOf(`channel:${idOf(on)}`),
    from: from === null ? null : nameOf(`channel:${idOf(from)}`),
  });
  return {
    step: step + 1,
    on: idOf(on),
    data: kindsOf(kind)[0] ?? '',
    from: from === null ? null : idOf(from),
    reason,
    repeat,
    certain,
    message: certain ? sentence : `${sentence} ${words.result.break.uncertain}`,
    at,
  };
}
