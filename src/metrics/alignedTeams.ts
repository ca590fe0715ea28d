import * as z from 'zod';
import type { World } from '../company/world.ts';
import { addAll, addBit, type Bitset, bitset } from '../network/bitset.ts';
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
  reads: ['owner', 'goals'],
  parameters: z.strictObject({ from: filterParameter, to: filterParameter }),
  measure(network, { from, to }) {
    return overPairs(network, {
      from,
      to,
      code: 'aligned',
      symmetric: true,
      row: aligned(network),
    });
  },
});

/** The channels that are aligned with a channel: those with a tie in common. */
function aligned(network: Network): (channel: number) => Bitset {
  const owned = channelsByOwners(network);
  const tiesOfTeam = ties(network.world);
  const tiesOf = (owners: readonly string[]) =>
    new Set(owners.flatMap((owner) => tiesOfTeam.get(owner) ?? []));
  const channelsWith = new Map<string, Bitset>();
  for (const { owners, channels } of owned.values()) {
    for (const tie of tiesOf(owners)) {
      const set = channelsWith.get(tie) ?? bitset(network.nodes);
      channelsWith.set(tie, set);
      addAll(set, channels);
    }
  }
  const rows = new Map<string, Bitset>();
  for (const [key, { owners }] of owned) {
    const row = bitset(network.nodes);
    for (const tie of tiesOf(owners)) addAll(row, channelsWith.get(tie) as Bitset);
    rows.set(key, row);
  }
  return (channel) => rows.get(keyOf(network, channel)) as Bitset;
}

/** The channels of each team; in the best world a channel may have any of several owners. */
function channelsByOwners(network: Network) {
  const owned = new Map<string, { owners: readonly string[]; channels: Bitset }>();
  for (const [channel, { owners }] of network.world.channels.entries()) {
    const key = keyOf(network, channel);
    const same = owned.get(key) ?? { owners, channels: bitset(network.nodes) };
    owned.set(key, same);
    addBit(same.channels, channel);
  }
  return owned;
}

function keyOf({ world }: Network, channel: number): string {
  return world.channels[channel]?.owners.join('\n') ?? '';
}

/** What a team may have in common with another: itself, a goal, a manager, working together. */
function ties({ teams }: World): Map<string, string[]> {
  const tiesOfTeam = new Map(
    teams.map(({ id, goals, managers }) => [
      id,
      [
        `team ${id}`,
        ...[...goals].map((goal) => `goal ${goal}`),
        ...[...managers].map((manager) => `manager ${manager}`),
      ],
    ]),
  );
  for (const { id, worksWith } of teams) {
    for (const partner of worksWith) {
      tiesOfTeam.get(id)?.push(`work ${id} ${partner}`);
      tiesOfTeam.get(partner)?.push(`work ${id} ${partner}`);
    }
  }
  return tiesOfTeam;
}
