import type { SlowJourney } from './slowJourneys.ts';
import {
  becomesOf,
  groupsOf,
  isLinked,
  isRecognised,
  reaches,
  reachesCustomer,
} from './slowNetwork.ts';
import type { SlowChannel, SlowWorld } from './slowWorld.ts';
import { customerKinds, everyKind, kindsIn, secondsIn } from './words.ts';

/** What a rubric says under `with`; every list may be a single word. */
export interface Settings {
  data?: string | string[];
  match?: 'all' | 'any';
  within?: string;
  from?: Filter;
  to?: Filter;
  channels?: Filter;
  kinds?: string | string[];
  ids?: string | string[];
  stages?: string | string[];
  journeys?: string | string[];
  kpis?: string | string[];
  practice?: string;
}

interface Filter {
  kinds?: string | string[];
  ids?: string | string[];
}

/** Every metric of DESIGN §5: a number, or null where it makes no sense. */
export const slowMetrics: Readonly<
  Record<string, (world: SlowWorld, settings: Settings) => number | null>
> = {
  'channel-count': (world, filter) =>
    world.channels.filter((each) => passes(each, filter) ?? world.isBest).length,

  'stage-choice': (world, { stages }) =>
    meanOf(
      listOf(stages).map(
        (stage) => world.channels.filter((channel) => channel.stages.has(stage)).length >= 2,
      ),
    ),

  'linked-channels': (world, { data, within, channels }) =>
    overChannels(world, channels, 2, (a) =>
      othersThan(world, a).some((b) => isLinked(world, kindsOf(data), a.id, b.id, ageOf(within))),
    ),

  'data-reach': (world, { data, match, within, from, to }) =>
    overPairs(world, from, to, (a, b) => {
      const arriving = kindsOf(data).map((kind) => reaches(world, kind, a.id, b.id, ageOf(within)));
      return match === 'any' ? arriving.includes(true) : !arriving.includes(false);
    }),

  'customer-reach': (world, { within, from, to }) =>
    overPairs(world, from, to, (a, b) => reachesCustomer(world, a.id, b.id, ageOf(within))),

  'two-way-channels': (world, { channels }) =>
    overChannels(world, channels, 2, (a) => {
      const others = othersThan(world, a);
      return (
        others.some((b) => customerKinds.some((kind) => reaches(world, kind, a.id, b.id))) &&
        others.some((b) => customerKinds.some((kind) => reaches(world, kind, b.id, a.id)))
      );
    }),

  'largest-group': (world, { data, channels }) => {
    const groups = groupsOf(world, kindsOf(data));
    return bestOf(
      groups.map((group) => overChannels(world, channels, 2, (each) => group.includes(each))),
    );
  },

  'single-master': ({ masters }, { data }) => {
    if (!(masters instanceof Map)) return masters === 'all good' ? 1 : 0;
    const numbers = kindsOf(data).map((kind) => masters.get(kind)?.length ?? 0);
    return meanOf(numbers.filter((number) => number > 0).map((number) => number === 1));
  },

  'common-base': (world, { channels }) =>
    bestSystem(world, channels, (system, { id }) => {
      const goes = everyKind.some((kind) => reaches(world, kind, id, system));
      return goes && everyKind.some((kind) => reaches(world, kind, system, id));
    }),

  recognition: (world, { from, to }) =>
    overPairs(world, from, to, (a, b) => isRecognised(world, a, b)),

  continuity: (world, { journeys }) => {
    const selected = journeysIn(world, journeys);
    if (!Array.isArray(selected)) return selected === 'all good' ? 1 : 0;
    // One journey of which not all is known may need anything.
    if (selected.some(({ known }) => known === 'all bad')) return 0;
    if (selected.some(({ known }) => known === 'all good')) return 1;
    return meanOf(selected.flatMap((journey) => metIn(world, journey)));
  },

  'unbroken-journeys': (world, { journeys }) => {
    const selected = journeysIn(world, journeys);
    if (!Array.isArray(selected)) return selected === 'all good' ? 1 : 0;
    const telling = selected.filter(({ known, needs }) => known !== 'all' || needs.length > 0);
    return meanOf(
      telling.map((journey) =>
        journey.known === 'all'
          ? !metIn(world, journey).includes(false)
          : journey.known === 'all good',
      ),
    );
  },

  personalisation: (world, { channels }) =>
    overChannels(world, channels, 2, (a) =>
      [...a.personalisedWith].some((kind) =>
        othersThan(world, a).some((b) => reaches(world, kind, b.id, a.id)),
      ),
    ),

  'brand-coherence': (world, { channels }) => {
    const onCommonest = (part: 'voice' | 'visual') => {
      // Where nobody follows any, nobody follows the commonest.
      const guidelines = ['', ...world.channels.flatMap((each) => [...each[part]])];
      return bestOf(
        guidelines.map((one) => overChannels(world, channels, 2, (each) => each[part].has(one))),
      );
    };
    const [voice, visual] = [onCommonest('voice'), onCommonest('visual')];
    return voice === null || visual === null ? null : (voice + visual) / 2;
  },

  'offer-coherence': (world, { data, channels }) =>
    bestSystem(world, channels, (system, { id }) =>
      kindsOf(data).every((kind) => reaches(world, kind, system, id)),
    ),

  'accountable-owner': (world, { channels }) =>
    overChannels(world, channels, 1, ({ owners }) => owners.size > 0),

  'system-owner': ({ systems }) => meanOf(systems.map(({ isOwned }) => isOwned)),

  'journey-owner': (world, { journeys }) => {
    const selected = journeysIn(world, journeys);
    if (!Array.isArray(selected)) return selected === 'all good' ? 1 : 0;
    return meanOf(selected.map(({ isOwned }) => isOwned));
  },

  'aligned-teams': (world, { from, to }) =>
    overPairs(world, from, to, (a, b) => isAligned(world, a, b)),

  'kpis-measured': ({ measured, measuresOthers }, { kpis }) =>
    meanOf(listOf(kpis).map((id) => measured.get(id) ?? measuresOthers)),

  practice: ({ practices, isBest }, { practice = '' }) => {
    const answer = practices.get(practice) ?? (isBest ? 'yes' : 'no');
    return answer === 'yes' ? 1 : answer === 'partly' ? 0.5 : 0;
  },
};

function listOf(value: string | string[] | undefined): string[] {
  return [value ?? []].flat();
}

function kindsOf(data: string | string[] | undefined): string[] {
  return [...kindsIn(listOf(data))];
}

function ageOf(within: string | undefined): number {
  return within === undefined ? Number.POSITIVE_INFINITY : secondsIn(within);
}

function othersThan({ channels }: SlowWorld, channel: SlowChannel): SlowChannel[] {
  return channels.filter((other) => other !== channel);
}

/** Null where it is not known whether a channel passes, as its kind is not. */
function passes({ id, kind }: SlowChannel, filter: Filter | undefined): boolean | null {
  if (filter?.kinds === undefined && filter?.ids === undefined) return true;
  if (listOf(filter.ids).includes(id)) return true;
  if (filter.kinds === undefined) return false;
  return kind === null ? null : listOf(filter.kinds).includes(kind);
}

function meanOf(outcomes: readonly boolean[]): number | null {
  if (outcomes.length === 0) return null;
  return outcomes.filter((outcome) => outcome).length / outcomes.length;
}

function bestOf(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null);
  return numbers.length === 0 ? null : Math.max(...numbers);
}

/** The share of what weighs something; where nothing does, all weigh the same. */
function weighted(items: readonly { weight: number; counts: boolean }[]): number | null {
  if (items.length === 0) return null;
  const equal = items.every(({ weight }) => weight === 0);
  let met = 0;
  let total = 0;
  for (const { weight, counts } of items) {
    total += equal ? 1 : weight;
    if (counts) met += equal ? 1 : weight;
  }
  return met / total;
}

/** What cannot be decided about a channel counts in the best world alone. */
function overChannels(
  world: SlowWorld,
  filter: Filter | undefined,
  fewest: number,
  holds: (channel: SlowChannel) => boolean,
): number | null {
  if (world.channels.length < fewest) return null;
  const selected = world.channels.filter((channel) => passes(channel, filter) !== false);
  return weighted(
    selected.map((channel) => ({
      weight: channel.weight,
      counts: passes(channel, filter) === null ? world.isBest : holds(channel),
    })),
  );
}

/** Ordered pairs of different channels, of which customers can answer on the first. */
function overPairs(
  world: SlowWorld,
  from: Filter | undefined,
  to: Filter | undefined,
  holds: (a: SlowChannel, b: SlowChannel) => boolean,
): number | null {
  const pairs: { weight: number; counts: boolean }[] = [];
  for (const a of world.channels) {
    for (const b of othersThan(world, a)) {
      if (passes(a, from) === false || passes(b, to) === false || a.onlySpeaks === true) continue;
      const isOpen = passes(a, from) === null || passes(b, to) === null || a.onlySpeaks === null;
      pairs.push({ weight: a.weight * b.weight, counts: isOpen ? world.isBest : holds(a, b) });
    }
  }
  return weighted(pairs);
}

/** The one system that serves most; where there is none, nobody is served. */
function bestSystem(
  world: SlowWorld,
  filter: Filter | undefined,
  serves: (system: string, channel: SlowChannel) => boolean,
): number | null {
  const systems = [null, ...world.systems.map(({ id }) => id)];
  return bestOf(
    systems.map((system) =>
      overChannels(world, filter, 2, (channel) => system !== null && serves(system, channel)),
    ),
  );
}

function journeysIn(
  { journeys }: SlowWorld,
  ids: string | string[] | undefined,
): SlowWorld['journeys'] {
  if (ids === undefined || !Array.isArray(journeys)) return journeys;
  return journeys.filter(({ id }) => listOf(ids).includes(id));
}

function metIn(world: SlowWorld, { needs }: SlowJourney): boolean[] {
  return needs.map((need) => becomesOf(world, need) === 'met');
}

function isAligned({ teams }: SlowWorld, a: SlowChannel, b: SlowChannel): boolean {
  const meet = (one: Set<string>, other: Set<string>) => [...one].some((each) => other.has(each));
  return [...a.owners].some((one) =>
    [...b.owners].some((other) => {
      const [mine, theirs] = [teams.get(one), teams.get(other)];
      if (one === other) return true;
      if (mine === undefined || theirs === undefined) return false;
      return (
        meet(mine.goals, theirs.goals) ||
        meet(mine.managers, theirs.managers) ||
        mine.partners.has(other) ||
        theirs.partners.has(one)
      );
    }),
  );
}
