import type { AssessmentJourney } from '../assessment.ts';

/** What a break of a journey is about: the journey, and the channels where data is needed and was given. */
export function breakEntities(
  journey: string,
  { on, from }: AssessmentJourney['breaks'][number],
): string[] {
  return [`journey:${journey}`, `channel:${on}`, ...(from === null ? [] : [`channel:${from}`])];
}
