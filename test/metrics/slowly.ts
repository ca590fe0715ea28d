import {
  allData,
  contextData,
  customerData,
  type DataSet,
  dataSet,
  eachKind,
} from '../../src/company/dataKind.ts';
import type { World } from '../../src/company/world.ts';
import { channelsOf, linked, reaches, systemsOf } from '../network/naive.ts';

/** Metrics of a whole company by their definitions (DESIGN §5): sets, loops, every pair looked at. */
export const slowly: Record<string, (world: World) => number | null> = {
  'data-reach': (world) => overPairs(world, (a, b) => any(world, contextData, a, b)),
  'customer-reach': (world) =>
    overPairs(world, (a, b) => any(world, identity, a, b) && any(world, contextData, a, b)),
  recognition: (world) => overPairs(world, (a, b) => recognised(world, a, b)),
  'aligned-teams': (world) => overPairs(world, (a, b) => aligned(world, a, b)),
  'linked-channels': (world) =>
    overChannels(world, (a) => others(world, a).some((b) => linked(world, allData, a, b))),
  'two-way-channels': (world) =>
    overChannels(
      world,
      (a) =>
        others(world, a).some((b) => any(world, customerData, a, b)) &&
        others(world, a).some((b) => any(world, customerData, b, a)),
    ),
  'common-base': (world) =>
    best(world, (system, a) => any(world, allData, a, system) && any(world, allData, system, a)),
  'offer-coherence': (world) =>
    best(world, (system, a) => offers.every((kind) => reaches(world, kind, system, a))),
  personalisation: (world) =>
    overChannels(world, (a) =>
      eachKind(world.channels[a]?.personalisedWith ?? 0).some((kind) =>
        others(world, a).some((b) => reaches(world, kind, b, a)),
      ),
    ),
  'brand-coherence': (world) => (commonest(world, 'voice') + commonest(world, 'visual')) / 2,
};

const identity = dataSet(['identity']);
const offers = eachKind(dataSet(['price', 'offers']));

function weightOf(world: World, channel: number): number {
  return world.channels[channel]?.weight ?? 0;
}

function others(world: World, channel: number): number[] {
  return channelsOf(world).filter((other) => other !== channel);
}

function any(world: World, data: DataSet, a: number, b: number): boolean {
  return eachKind(data).some((kind) => reaches(world, kind, a, b));
}

function overChannels(world: World, holds: (channel: number) => boolean): number {
  let met = 0;
  let total = 0;
  for (const channel of channelsOf(world)) {
    total += weightOf(world, channel);
    if (holds(channel)) met += weightOf(world, channel);
  }
  return met / total;
}

function overPairs(world: World, holds: (a: number, b: number) => boolean): number | null {
  const pairs = channelsOf(world)
    .filter((a) => world.channels[a]?.outboundOnly !== true)
    .flatMap((a) => others(world, a).map((b) => [a, b] as const));
  const stated = pairs.map(([a, b]) => weightOf(world, a) * weightOf(world, b));
  const weights = stated.some((weight) => weight > 0) ? stated : stated.map(() => 1);
  let met = 0;
  let total = 0;
  for (const [index, [a, b]] of pairs.entries()) {
    const isOpen = world.channels[a]?.outboundOnly === undefined;
    total += weights[index] as number;
    if (isOpen ? world.assume === 1 : holds(a, b)) met += weights[index] as number;
  }
  return total === 0 ? null : met / total;
}

function recognised(world: World, a: number, b: number): boolean {
  if (!any(world, identity, a, b)) return false;
  const [one, other] = [world.channels[a], world.channels[b]];
  if ([...(one?.identifiers ?? [])].some((each) => other?.identifiers.has(each))) return true;
  return systemsOf(world).some(
    (system) =>
      world.systems[system - world.channels.length]?.resolvesIdentity &&
      any(world, identity, a, system) &&
      any(world, identity, system, b),
  );
}

function aligned(world: World, a: number, b: number): boolean {
  const teamsOf = (channel: number) =>
    (world.channels[channel]?.owners ?? []).flatMap((owner) =>
      world.teams.filter(({ id }) => id === owner),
    );
  const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...one].some((each) => other.has(each));
  return teamsOf(a).some((one) =>
    teamsOf(b).some(
      (other) =>
        one.id === other.id ||
        meet(one.goals, other.goals) ||
        meet(one.managers, other.managers) ||
        one.worksWith.has(other.id) ||
        other.worksWith.has(one.id),
    ),
  );
}

function best(world: World, serves: (system: number, channel: number) => boolean): number {
  const shares = systemsOf(world).map((system) =>
    overChannels(world, (channel) => serves(system, channel)),
  );
  return Math.max(0, ...shares);
}

function commonest(world: World, part: 'voice' | 'visual'): number {
  const guidelines = new Set(world.channels.flatMap((channel) => [...channel[part]]));
  const shares = [...guidelines].map((guideline) =>
    overChannels(world, (channel) => world.channels[channel]?.[part].has(guideline) === true),
  );
  return Math.max(0, ...shares);
}
