import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataSet } from '../../src/company/dataKind.ts';
import type { World } from '../../src/company/world.ts';
import { channelGroups } from '../../src/network/groups.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { anyBound, anyData, anyWorld, at, worldWith } from './anyWorld.ts';
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

/** Groups of channels 0, 1 and 2 beside systems 3 and 4, with flows of one kind, as in `0>1`. */
function groupsOver(flows: string, kind: string): string {
  const data = dataSet([kind]);
  const ends = flows
    .split(' ')
    .flatMap((flow) => (flow === '' ? [] : [flow.split('>').map(Number)]));
  const world = worldWith({
    channels: [[], [], []],
    systems: [false, false],
    flows: ends.map(([from = 0, to = 0]) => ({ from, to, data, age: 60, at })),
  });
  return channelGroups(buildNetwork(world), data)
    .map((group) => group.join(''))
    .join(' ');
}

test.each([
  ['no flows', '', '0 1 2', '0 1 2'],
  ['one channel to another', '1>2', '12 0', '12 0'],
  ['two channels to each other', '0>1 1>0', '01 2', '01 2'],
  ['over a system', '0>3 3>2', '02 1', '02 1'],
  ['over two systems', '0>3 3>4 4>2', '02 1', '02 1'],
  ['a chain', '0>1 1>2', '012', '012'],
  ['into a system', '0>3 1>3', '0 1 2', '0 1 2'],
  // Stock that one system brings to two channels is shared; orders are each channel’s own.
  ['out of a system', '3>0 3>2', '02 1', '0 1 2'],
  ['out of a system that leads to an end as well', '3>0 3>2 3>4', '02 1', '0 1 2'],
  ['out of a system over another', '3>4 4>0 4>1', '01 2', '0 1 2'],
  ['out of two systems over a channel', '3>0 4>0 4>1', '01 2', '0 1 2'],
  ['out of a channel over a system', '2>3 3>0 3>1', '012', '012'],
  ['two systems in a ring', '3>4 4>3 3>1 4>2', '12 0', '0 1 2'],
])('%s', (_, flows, ofStock, ofOrders) => {
  expect(groupsOver(flows, 'stock')).toBe(ofStock);
  expect(groupsOver(flows, 'orders')).toBe(ofOrders);
});

test('kinds that travel together link channels over a system if one of them does', () => {
  const both = dataSet(['orders', 'stock']);
  const flows = [0, 2].map((to) => ({ from: 3, to, data: both, age: 60, at }));
  const world = worldWith({ channels: [[], [], []], systems: [false], flows });
  expect(channelGroups(buildNetwork(world), both)).toEqual([[0, 2], [1]]);
});
