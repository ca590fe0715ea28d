import { allData, type DataSet, noData } from './dataKind.ts';
import type {
  Channel,
  Description,
  Flow,
  Listing,
  Maybe,
  PartSet,
  System,
  Team,
} from './description.ts';
import { needsOf } from './needs.ts';
import { identityKinds, stages } from './vocabulary.ts';
import type { World, WorldChannel, WorldFlow, WorldSystem, WorldTeam } from './world.ts';

/** Stands for any value that the file does not name. Holds a character that no file can. */
const unnamed = '\u0000unnamed';

type Assume = 0 | 1;

/** The description with every unknown at its worst and at its best (DESIGN §4). */
export function worldsOf(description: Description): { worst: World; best: World } {
  return { worst: worldOf(description, 0), best: worldOf(description, 1) };
}

function worldOf(description: Description, assume: Assume): World {
  const { channels, systems, teams, kpis } = description;
  const universe = universeOf(description);
  const nodes = new Map([...channels, ...systems].map(({ id }, index) => [id, index]));
  return {
    assume,
    channels: channels.map((channel) => ({
      ...worldChannel(channel, universe, assume),
      weight: weightOf(channel, channels),
    })),
    systems: worldSystems(systems, assume),
    teams: worldTeams(teams, universe, assume),
    flows: description.flows.items.flatMap((flow) => worldFlows(flow, nodes, assume)),
    everyFlow: assume === 1 && !description.flows.complete,
    journeys: description.journeys?.map((journey) => ({
      id: journey.id,
      at: journey.at,
      owned: ownersOf(journey.team, universe.teams, assume).length > 0,
      complete: journey.complete,
      needs: needsOf(journey, nodes, assume),
      teamAt: journey.teamAt,
      described: journey,
    })),
    mastersStated: systems.length === 0 || systems.some(({ masters }) => masters !== undefined),
    kpis: new Map(
      kpis.items.map(({ id, measured, at }) => [id, { measured: measured ?? assume === 1, at }]),
    ),
    otherKpis: assume === 1 && !kpis.complete,
    practices: new Map(
      description.practices.map(({ id, answer, at }) => [
        id,
        { answer: answer ?? (assume === 1 ? 'yes' : 'no'), at },
      ]),
    ),
    at: description.at,
  };
}

/** All values that are named anywhere, and one that is not: what an unknown may turn out to be. */
interface Universe {
  teams: readonly string[];
  goals: readonly string[];
  managers: readonly string[];
  identifiers: readonly string[];
  voices: readonly string[];
  visuals: readonly string[];
}

function universeOf({ channels, teams }: Description): Universe {
  const named = (values: readonly Maybe<string>[]) => [
    ...new Set(values.filter((value): value is string => typeof value === 'string')),
    unnamed,
  ];
  return {
    teams: named(teams.map(({ id }) => id)),
    goals: named(teams.flatMap(({ goals }) => goals.items)),
    managers: named(teams.map(({ reportsTo }) => reportsTo)),
    identifiers: named(channels.flatMap(({ identifiesBy }) => identifiesBy.items)),
    voices: named(channels.map(({ voice }) => voice)),
    visuals: named(channels.map(({ visual }) => visual)),
  };
}

function worldChannel(
  channel: Channel,
  universe: Universe,
  assume: Assume,
): Omit<WorldChannel, 'weight'> {
  return {
    id: channel.id,
    at: channel.at,
    kind: channel.kind,
    outboundOnly: channel.direction === undefined ? undefined : channel.direction === 'outbound',
    owners: ownersOf(channel.team, universe.teams, assume),
    stages: listed(channel.stages, stages, assume),
    identifiers: listed(channel.identifiesBy, universe.identifiers, assume),
    personalisedWith: dataOf(channel.personalisedWith, assume),
    voice: guideline(channel.voice, universe.voices, assume),
    visual: guideline(channel.visual, universe.visuals, assume),
    teamAt: channel.teamAt,
    personalisedAt: channel.personalisedAt,
  };
}

/** Equal weights, unless every channel states its share. */
function weightOf({ share }: Channel, channels: readonly Channel[]): number {
  const total = channels.reduce((sum, channel) => sum + (channel.share ?? Number.NaN), 0);
  return total > 0 && share !== undefined ? share : 1;
}

function ownersOf(
  team: Maybe<string>,
  teams: readonly string[],
  assume: Assume,
): readonly string[] {
  if (typeof team === 'string') return [team];
  return team === undefined && assume === 1 ? teams : [];
}

/** In the worst world a guideline that is not stated is none; in the best it is whichever fits. */
function guideline(
  value: Maybe<string>,
  all: readonly string[],
  assume: Assume,
): ReadonlySet<string> {
  if (typeof value === 'string') return new Set([value]);
  return new Set(value === undefined && assume === 1 ? all : []);
}

function listed<Item>(
  { items, complete }: Listing<Item>,
  all: readonly Item[],
  assume: Assume,
): ReadonlySet<Item> {
  return new Set(complete || assume === 0 ? items : [...items, ...all]);
}

function dataOf({ stated, complete }: PartSet, assume: Assume): DataSet {
  return complete || assume === 0 ? stated : allData;
}

function worldTeams(teams: readonly Team[], universe: Universe, assume: Assume): WorldTeam[] {
  const named = teams.map(({ id, goals, reportsTo, worksWith }) => ({
    id,
    goals: listed(goals, universe.goals, assume),
    managers: new Set(ownersOf(reportsTo, universe.managers, assume)),
    worksWith: listed(worksWith, universe.teams, assume),
  }));
  return [...named, { id: unnamed, goals: new Set(), managers: new Set(), worksWith: new Set() }];
}

/**
 * A system whose list of masters is open is, at worst, a second master of what others master; at
 * best the only master of what nobody else masters.
 */
function worldSystems(systems: readonly System[], assume: Assume): WorldSystem[] {
  const all = systems.reduce((union, { masters }) => union | (masters?.stated ?? noData), noData);
  const open = systems.filter(({ masters }) => masters?.complete === false);
  return systems.map((system) => ({
    id: system.id,
    at: system.at,
    resolvesIdentity:
      system.kind === undefined ? assume === 1 : identityKinds.includes(system.kind),
    owned: ownersOf(system.team, [unnamed], assume).length > 0,
    masters: (system.masters?.stated ?? noData) | extraMasters(system),
    teamAt: system.teamAt,
  }));

  function extraMasters(system: System): DataSet {
    if (!open.includes(system)) return noData;
    if (assume === 1) return system === open[0] ? allData & ~all : noData;
    return open.length > 1 ? allData : all;
  }
}

/** An end that is not known is, at worst, nowhere, and at best everywhere. */
function worldFlows(flow: Flow, nodes: ReadonlyMap<string, number>, assume: Assume): WorldFlow[] {
  const data = dataOf(flow.data, assume);
  if (data === noData) return [];
  const age = flow.age ?? (assume === 1 ? 0 : Number.POSITIVE_INFINITY);
  const ends = (id: string | undefined) => {
    if (id !== undefined) return [nodes.get(id) as number];
    return assume === 1 ? [...nodes.values()] : [];
  };
  return ends(flow.from).flatMap((from) =>
    ends(flow.to).flatMap((to) => (from === to ? [] : [{ from, to, data, age }])),
  );
}
