import * as z from 'zod';
import type { World, WorldTeam } from '../company/world.ts';
import { addBit, type Bitset, bitset } from '../network/bitset.ts';
import type { Network } from '../network/network.ts';
import { defineMetric } from './metric.ts';
import { overPairs } from './overPairs.ts';
import { filterParameter } from './parameters.ts';

/**
 * Share of pairs of channels whose owners are one team, or share a goal or a manager, or work
 * together. A channel without an owner is aligned with none.
 */
export const alignedTeams = defineMetric({
  id: 'aligned-teams',
  unit: 'share',
  parameters: z.strictObject({ from: filterParameter, to: filterParameter }),
  measure(network, { from, to }) {
    const aligned = alignedOwners(network.world);
    const rows = new Map<string, Bitset>();
    const row = (a: number) => {
      const owners = network.world.channels[a]?.owners ?? [];
      const key = owners.join('\n');
      const known = rows.get(key) ?? channelsAlignedWith(network, owners, aligned);
      rows.set(key, known);
      return known;
    };
    return overPairs(network, { from, to, code: 'aligned', symmetric: true, row });
  },
});

function channelsAlignedWith(
  network: Network,
  owners: readonly string[],
  aligned: (one: string, other: string) => boolean,
): Bitset {
  const set = bitset(network.nodes);
  for (const [channel, { owners: others }] of network.world.channels.entries()) {
    if (owners.some((one) => others.some((other) => aligned(one, other)))) addBit(set, channel);
  }
  return set;
}

function alignedOwners(world: World): (one: string, other: string) => boolean {
  const teams = new Map(world.teams.map((team) => [team.id, team]));
  const known = new Map<string, boolean>();
  return (one, other) => {
    if (one === other) return true;
    const key = `${one}\n${other}`;
    const answer = known.get(key) ?? areAligned(teams.get(one), teams.get(other));
    known.set(key, answer);
    return answer;
  };
}

function areAligned(one: WorldTeam | undefined, other: WorldTeam | undefined): boolean {
  if (!one || !other) return false;
  return (
    meet(one.goals, other.goals) ||
    meet(one.managers, other.managers) ||
    one.worksWith.has(other.id) ||
    other.worksWith.has(one.id)
  );
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const each of one) if (other.has(each)) return true;
  return false;
}
