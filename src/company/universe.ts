import { unnamed } from './assumption.ts';
import type { Description, Maybe } from './description.ts';

/** All values that are named anywhere, and one that is not: what an unknown may turn out to be. */
export interface Universe {
  teams: readonly string[];
  goals: readonly string[];
  managers: readonly string[];
  identifiers: readonly string[];
  voices: readonly string[];
  visuals: readonly string[];
}

export function universeOf({ channels, teams }: Description): Universe {
  return {
    teams: named(teams.map(({ id }) => id)),
    goals: named(teams.flatMap(({ goals }) => goals.items)),
    managers: named(teams.map(({ reportsTo }) => reportsTo)),
    identifiers: named(channels.flatMap(({ identifiesBy }) => identifiesBy.items)),
    voices: named(channels.map(({ voice }) => voice)),
    visuals: named(channels.map(({ visual }) => visual)),
  };
}

function named(values: readonly Maybe<string>[]): string[] {
  return [...new Set(values.filter((value) => typeof value === 'string')), unnamed];
}
