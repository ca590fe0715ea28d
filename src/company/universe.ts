import { unnamed } from './assumption.ts';
import type { Description, Maybe } from './description.ts';

/**
 * All values that are named anywhere, and one that is not: what an unknown may turn out to be. All
 * that is not known of a world shares these, so that they take no more than what is named.
 */
export interface Universe {
  teams: ReadonlySet<string>;
  /** The same teams, each of which may own something. */
  owners: readonly string[];
  goals: ReadonlySet<string>;
  managers: ReadonlySet<string>;
  identifiers: ReadonlySet<string>;
  voices: ReadonlySet<string>;
  visuals: ReadonlySet<string>;
}

export function universeOf({ channels, teams }: Description): Universe {
  const owners = named(teams.map(({ id }) => id));
  return {
    teams: owners,
    owners: [...owners],
    goals: named(teams.flatMap(({ goals }) => goals.items)),
    managers: named(teams.map(({ reportsTo }) => reportsTo)),
    identifiers: named(channels.flatMap(({ identifiesBy }) => identifiesBy.items)),
    voices: named(channels.map(({ voice }) => voice)),
    visuals: named(channels.map(({ visual }) => visual)),
  };
}

function named(values: readonly Maybe<string>[]): ReadonlySet<string> {
  return new Set([...values.filter((value) => typeof value === 'string'), unnamed]);
}
