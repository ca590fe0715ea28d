import type { Interview } from './interview.ts';
import { standingOf } from './standing.ts';

/**
 * What is asked before anything can be weighed: who it is, its channels, and what connects them.
 * Null where all of this is told or put off.
 */
export function openingAbout(interview: Interview): string | null {
  const { description, skipped, goal } = interview;
  const [first] = openingAbouts(interview).filter((about) => !skipped.has(about));
  if (first !== 'systems') return first ?? null;
  // A single channel is connected with nothing.
  const isTelling = goal === 'score' || standingOf(interview).gates.length > 0;
  return description.channels.length > 0 && isTelling ? first : null;
}

/** All of these that the files do not tell. */
export function openingAbouts({ description }: Interview): string[] {
  const { name, sector, channels, systems, at } = description;
  return [
    ...(name === null ? ['company.name'] : []),
    ...(sector === null ? ['company.sector'] : []),
    ...(channels.length === 0 ? ['channels'] : []),
    ...(systems.length === 0 && at.systems === undefined ? ['systems'] : []),
  ];
}
