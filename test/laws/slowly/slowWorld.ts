import { type SlowFlow, slowFlows } from './slowFlows.ts';
import { type SlowJourney, slowJourneys } from './slowJourneys.ts';
import {
  isOpen,
  isSaid,
  type Told,
  type ToldChannel,
  type Word,
  type Words,
  wordsIn,
} from './told.ts';
import {
  everyKind,
  everyStage,
  kindsIn,
  kindsOrAll,
  resolvingKinds,
  speakingKinds,
} from './words.ts';

/**
 * One of the two worlds of a company (DESIGN §4), by itself: names and sets of names. All that a
 * list may hold at best is what is named anywhere in the file, and one name that is not.
 */
export interface SlowWorld {
  /** Whether what nothing can decide counts. */
  isBest: boolean;
  channels: SlowChannel[];
  systems: SlowSystem[];
  teams: Map<string, { goals: Set<string>; managers: Set<string>; partners: Set<string> }>;
  flows: SlowFlow[];
  /** One word where the file does not say which there are. */
  journeys: SlowJourney[] | 'all good' | 'all bad';
  /** The systems that are master of each kind. */
  masters: Map<string, string[]> | 'all good' | 'all bad';
  measured: Map<string, boolean>;
  /** Whether KPIs that the file does not name are measured. */
  measuresOthers: boolean;
  practices: Map<string, string>;
}

export interface SlowChannel {
  id: string;
  /** Null: not known. */
  kind: string | null;
  onlySpeaks: boolean | null;
  owners: Set<string>;
  stages: Set<string>;
  identifiers: Set<string>;
  personalisedWith: Set<string>;
  voice: Set<string>;
  visual: Set<string>;
  /** A whole number, so that sums have no rounding, whatever their order. */
  weight: number;
}

interface SlowSystem {
  id: string;
  resolves: boolean;
  isOwned: boolean;
}

/** How each unknown is taken, by its path: whether it turns out well. */
export interface Taking {
  isBest: boolean;
  /** Unknowns taken one way in both worlds. */
  answers: ReadonlyMap<string, boolean>;
}

/** A name that the file does not hold. */
const another = '?';

export function slowWorld(told: Told, { isBest, answers }: Taking): SlowWorld {
  const isGood = (path: string) => answers.get(path) ?? isBest;
  const teams = Object.entries(told.teams ?? {});
  const channels = Object.entries(told.channels ?? {}).sort(byId);
  const systems = Object.entries(told.systems ?? {}).sort(byId);
  const teamIds = withAnother(teams.map(([id]) => id));
  const goals = withAnother(teams.flatMap(([, team]) => wordsIn(team?.goals)));
  const managers = withAnother(teams.flatMap(([, team]) => wordsIn(team?.reports_to)));
  const identifiers = withAnother(channels.flatMap(([, each]) => wordsIn(each.identifies_by)));
  const guidelinesOf = (part: Part) =>
    withAnother(channels.flatMap(([, each]) => wordsIn(guideline(told, each, part))));
  const voices = guidelinesOf('voice');
  const visuals = guidelinesOf('visual');
  const set = (words: Words, all: Set<string>, path: string) =>
    isOpen(words) && isGood(path) ? all : new Set(wordsIn(words));
  const weights = weightsOf(channels.map(([, each]) => each));
  return {
    isBest,
    channels: channels.map(([id, each], index) => ({
      id,
      ...kindAndDirection(id, each, answers),
      owners: set(each.team, teamIds, `channels.${id}.team`),
      stages: set(each.stages, new Set(everyStage), `channels.${id}.stages`),
      identifiers: set(each.identifies_by, identifiers, `channels.${id}.identifies_by`),
      personalisedWith: kindsOrAll(
        each.personalised_with,
        isGood(`channels.${id}.personalised_with`),
      ),
      voice: set(guideline(told, each, 'voice'), voices, `channels.${id}.brand.voice`),
      visual: set(guideline(told, each, 'visual'), visuals, `channels.${id}.brand.visual`),
      weight: weights[index] as number,
    })),
    systems: systems.map(([id, { kind, team }]) => ({
      id,
      resolves: isSaid(kind) ? resolvingKinds.includes(kind) : isGood(`systems.${id}.kind`),
      isOwned: set(team, teamIds, `systems.${id}.team`).size > 0,
    })),
    teams: new Map([
      ...teams.map(
        ([id, team]) =>
          [
            id,
            {
              goals: set(team?.goals, goals, `teams.${id}.goals`),
              // Of these two, what a team does not name it does not have.
              managers: set(team?.reports_to ?? 'none', managers, `teams.${id}.reports_to`),
              partners: set(team?.works_with ?? 'none', teamIds, `teams.${id}.works_with`),
            },
          ] as const,
      ),
      [another, { goals: new Set(), managers: new Set(), partners: new Set() }] as const,
    ]),
    flows: slowFlows(told, { isBest, answers }),
    journeys: slowJourneys(told, isGood),
    masters: mastersOf(told, isGood),
    ...measuredOf(told, isBest, answers),
    practices: practicesOf(told, isBest, answers),
  };
}

type Part = 'voice' | 'visual';

function byId([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}

function withAnother(names: readonly string[]): Set<string> {
  return new Set([...names, another]);
}

/** A channel follows the guideline of the company unless it says otherwise. */
function guideline(told: Told, channel: ToldChannel, part: Part): Word {
  if (channel.brand === 'unknown') return 'unknown';
  if (channel.brand?.[part] !== undefined && channel.brand[part] !== null)
    return channel.brand[part];
  return told.brand === 'unknown' ? 'unknown' : told.brand?.[part];
}

/** No world makes these better or worse, so they stay open; an answer to one is something plain. */
function kindAndDirection(
  id: string,
  { kind, direction }: ToldChannel,
  answers: Taking['answers'],
): Pick<SlowChannel, 'kind' | 'onlySpeaks'> {
  const answered = answers.get(`channels.${id}.direction`) ?? null;
  const onlySpeaks = isSaid(direction) ? direction === 'outbound' : speakingKinds.includes(kind);
  const isKnown = isSaid(direction) || (direction !== 'unknown' && kind !== 'unknown');
  const someKind = answers.has(`channels.${id}.kind`) ? 'other' : null;
  return {
    kind: kind === 'unknown' ? someKind : kind,
    onlySpeaks: isKnown ? onlySpeaks : answered,
  };
}

/** Shares as millionths; equal unless every channel states one, and they are not all nothing. */
function weightsOf(channels: readonly ToldChannel[]): number[] {
  const shares = channels.map(({ share }) => Math.round(Number(share ?? Number.NaN) * 1e6));
  const isStated =
    shares.every((share) => !Number.isNaN(share)) && shares.some((share) => share > 0);
  return isStated ? shares : shares.map(() => 1);
}

/**
 * A system that may be master of more is, at worst, a second master of all that has one (and of
 * everything, where there are two such systems); at best the first of them is the only master of
 * what has none.
 */
function mastersOf(told: Told, isGood: (path: string) => boolean): SlowWorld['masters'] {
  const systems = Object.entries(told.systems ?? {}).sort(byId);
  const stating = systems.filter(([, { masters }]) => masters !== undefined && masters !== null);
  if (systems.length > 0 && stating.length === 0) return isGood('systems') ? 'all good' : 'all bad';
  const stated = new Map(stating.map(([id, { masters }]) => [id, kindsIn(wordsIn(masters))]));
  const open = stating.filter(([, { masters }]) => isOpen(masters)).map(([id]) => id);
  const mastered = everyKind.filter((kind) => [...stated.values()].some((each) => each.has(kind)));
  const more = (id: string) => {
    if (!open.includes(id)) return [];
    if (!isGood(`systems.${id}.masters`)) return open.length > 1 ? everyKind : mastered;
    return id === open[0] ? everyKind.filter((kind) => !mastered.includes(kind)) : [];
  };
  return new Map(
    everyKind.map((kind) => [
      kind,
      [...stated.keys()].filter((id) => stated.get(id)?.has(kind) || more(id).includes(kind)),
    ]),
  );
}

function measuredOf(
  told: Told,
  isBest: boolean,
  answers: Taking['answers'],
): Pick<SlowWorld, 'measured' | 'measuresOthers'> {
  const listed = typeof told.kpis === 'object' ? told.kpis : null;
  const isWholeOpen = listed === null || wordsIn(told.partial).includes('kpis');
  const measured = new Map<string, boolean>();
  for (const [path, answer] of answers) {
    const [map, id = ''] = path.split('.');
    if (map === 'kpis' && isWholeOpen) measured.set(id, answer);
  }
  for (const [id, kpi] of Object.entries(listed ?? {})) {
    const said = kpi === 'unknown' ? 'unknown' : kpi?.measured;
    const assumed = answers.get(`kpis.${id}.measured`) ?? isBest;
    measured.set(id, isSaid(said) ? said === true || said === 'yes' : assumed);
  }
  return { measured, measuresOthers: isWholeOpen && isBest };
}

/** A practice that is not in the map is unknown. */
function practicesOf(
  told: Told,
  isBest: boolean,
  answers: Taking['answers'],
): SlowWorld['practices'] {
  const plain = (said: Word) => (typeof said === 'boolean' ? (said ? 'yes' : 'no') : String(said));
  const practices = new Map<string, string>();
  for (const [path, answer] of answers) {
    const [map, id = ''] = path.split('.');
    if (map === 'practices') practices.set(id, answer ? 'yes' : 'no');
  }
  const listed = typeof told.practices === 'object' ? told.practices : null;
  for (const [id, said] of Object.entries(listed ?? {})) {
    const assumed = (answers.get(`practices.${id}`) ?? isBest) ? 'yes' : 'no';
    practices.set(id, isSaid(said) ? plain(said) : assumed);
  }
  return practices;
}
