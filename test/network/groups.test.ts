import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { World } from '../../src/company/world.ts';
import { channelGroups } from '../../src/network/groups.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { anyBound, anyData, anyWorld } from './anyWorld.ts';
import { channelsOf, linked } from './naive.ts';

/** Grows each group by any channel that is linked with one of its members. */
function groupsNaively(world: World, data: number, within: number | undefined): number[][] {
  const left = new Set(channelsOf(world));
  const groups: number[][] = [];
  for (const channel of left) {
    const group = new Set([channel]);
    for (const member of group) {
      left.delete(member);
      for (const other of left) if (linked(world, data, member, other, within)) group.add(other);
    }
    groups.push([...group].sort((one, other) => one - other));
  }
  return groups.sort(
    (one, other) => other.length - one.length || (one[0] as number) - (other[0] as number),
  );
}

const small = anyWorld.filter(({ channels, systems }) => channels.length + systems.length < 50);

test('channels are in one group when links lead from one to the other', () => {
  fc.assert(
    fc.property(small, anyData, anyBound, (world, data, within) => {
      const groups = channelGroups(buildNetwork(world), data, within);
      expect(groups).toEqual(groupsNaively(world, data, within));
    }),
  );
});
