import type { AssessmentJourney } from '../../../assessment.ts';
import { defineTable, placeColumns } from '../table.ts';

interface JourneyStep {
  journey: AssessmentJourney;
  number: number;
  step: AssessmentJourney['steps'][number];
  /** What does not get there. */
  breaks: AssessmentJourney['breaks'];
  at: AssessmentJourney['at'];
}

/** One row a step of a journey, with what it needs and what of that does not get there. */
export const journeysTable = defineTable<JourneyStep>(({ journeys }) => journeys.flatMap(stepsOf), {
  journey: ({ journey }) => journey.id,
  name: ({ journey }) => journey.name,
  team: ({ journey }) => journey.team,
  continuity: ({ journey }) => journey.continuity,
  step: ({ number }) => number,
  channel: ({ step }) => step.on,
  creates: ({ step }) => step.creates,
  needs: ({ step }) => step.needs,
  missing: ({ breaks }) => dataOf(breaks, ({ certain }) => certain),
  perhaps_missing: ({ breaks }) => dataOf(breaks, ({ certain }) => !certain),
  too_late: ({ breaks }) => dataOf(breaks, ({ reason }) => reason === 'too-late'),
  repeats: ({ breaks }) => breaks.filter(({ repeat, certain }) => repeat && certain).length,
  perhaps_repeats: ({ breaks }) =>
    breaks.filter(({ repeat, certain }) => repeat && !certain).length,
  ...placeColumns,
});

function stepsOf(journey: AssessmentJourney): JourneyStep[] {
  return journey.steps.map((step, index) => {
    const breaks = journey.breaks.filter((each) => each.step === index + 1);
    return { journey, number: index + 1, step, breaks, at: breaks[0]?.at ?? journey.at };
  });
}

function dataOf(
  breaks: JourneyStep['breaks'],
  isMeant: (each: JourneyStep['breaks'][number]) => boolean,
): string[] {
  return [...new Set(breaks.filter(isMeant).map(({ data }) => data))];
}
