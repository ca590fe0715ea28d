import type { WorldChannel, WorldTeam } from '../company/world.ts';
import type { Network } from '../network/network.ts';
import type { NodeSet } from '../network/nodeSet.ts';
import { nodeSetUnion } from '../network/nodeSetUnion.ts';

/** Names of teams, goals or managers. Where they are not known, many share one list of them all. */
type Names = readonly string[] | ReadonlySet<string>;
type Union = (sets: Iterable<NodeSet | undefined>) => NodeSet;

/**
 * For a channel, those that are aligned with it: the owners of both have a team, a goal or a
 * manager in common, or work together. What follows from a list of names is worked out once for
 * all that share the list.
 */
export function alignedChannels(network: Network): (channel: number) => NodeSet {
  const { channels, teams } = network.world;
  const union = unionFor(network);
  const owned = channelsByOwners(network);
  const ofTeam = byName(owned, union);
  const channelsBy = (namesOf: (team: WorldTeam) => Names) =>
    new Map(
      [...teamsBy(teams, namesOf)].map(([names, same]) => [
        names,
        union(same.map(({ id }) => ofTeam.get(id))),
      ]),
    );
  const byGoals = channelsBy(({ goals }) => goals);
  const byManagers = channelsBy(({ managers }) => managers);
  const byPartners = channelsBy(({ worksWith }) => worksWith);
  const sharing = withAnyName(byGoals, byName(byGoals, union), union);
  const reporting = withAnyName(byManagers, byName(byManagers, union), union);
  const working = withAnyName(byPartners, ofTeam, union);
  const workingWith = byName(byPartners, union);
  const aligned = new Map(
    teams.map(({ id, goals, managers, worksWith }) => [
      id,
      union([
        ofTeam.get(id),
        sharing.get(goals),
        reporting.get(managers),
        working.get(worksWith),
        workingWith.get(id),
      ]),
    ]),
  );
  const rows = withAnyName(owned, aligned, union);
  return (channel) => rows.get((channels[channel] as WorldChannel).owners) as NodeSet;
}

function unionFor(network: Network): Union {
  const unionOf = nodeSetUnion(network.nodes, network.work);
  const none = network.setOf([]);
  return (sets) => unionOf([none, ...[...sets].filter((set) => set !== undefined)]);
}

/** The channels of each list of owners; in the best world a channel may have any of several. */
function channelsByOwners(network: Network): Map<Names, NodeSet> {
  const numbers = new Map<Names, number[]>();
  for (const [channel, { owners }] of network.world.channels.entries()) {
    const same = numbers.get(owners);
    if (same) same.push(channel);
    else numbers.set(owners, [channel]);
  }
  return new Map([...numbers].map(([owners, same]) => [owners, network.setOf(same)]));
}

function teamsBy(teams: readonly WorldTeam[], namesOf: (team: WorldTeam) => Names) {
  const found = new Map<Names, WorldTeam[]>();
  for (const team of teams) {
    const same = found.get(namesOf(team));
    if (same) same.push(team);
    else found.set(namesOf(team), [team]);
  }
  return found;
}

/** For each name the channels of all lists that it is on. */
function byName(lists: ReadonlyMap<Names, NodeSet>, union: Union): Map<string, NodeSet> {
  const sets = new Map<string, NodeSet[]>();
  for (const [names, set] of lists) {
    for (const name of names) {
      const found = sets.get(name);
      if (found) found.push(set);
      else sets.set(name, [set]);
    }
  }
  return new Map([...sets].map(([name, found]) => [name, union(found)]));
}

/** For each list the channels that go with any of its names. */
function withAnyName(
  lists: ReadonlyMap<Names, unknown>,
  channelsOf: ReadonlyMap<string, NodeSet>,
  union: Union,
): Map<Names, NodeSet> {
  return new Map(
    [...lists.keys()].map((names) => [
      names,
      union([...names].map((name) => channelsOf.get(name))),
    ]),
  );
}
