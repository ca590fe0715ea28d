import type { Position } from '../source/position.ts';
import type { Channel, Description, Step } from './description.ts';
import { compareText } from './fragments.ts';

/** Kinds of things that a file may leave out. Words for them are in `text/`. */
export type UnstatedWhat =
  | 'kind'
  | 'direction'
  | 'owner'
  | 'stages'
  | 'identifies_by'
  | 'personalised_with'
  | 'voice'
  | 'visual'
  | 'goals'
  | 'reports_to'
  | 'works_with'
  | 'masters'
  | 'flows'
  | 'incoming'
  | 'data'
  | 'freshness'
  | 'ends'
  | 'journeys'
  | 'steps'
  | 'within'
  | 'kpis'
  | 'measured'
  | 'practice';

/** Something that the file does not say, and that a result could depend on (DESIGN §3). */
export interface Unstated {
  what: UnstatedWhat;
  /** Path in the file, as in `channels.store.identifies_by`. */
  about: string;
  at: Position;
}

/** Everything that a description leaves open, sorted by kind and then by path. */
export function unstatedIn(description: Description): Unstated[] {
  const found = [
    ...wholeLists(description),
    ...description.channels.flatMap(channelUnstated),
    ...description.systems.flatMap(({ id, kind, team, masters, at, teamAt, mastersAt }) => [
      ...open('kind', `systems.${id}.kind`, kind === undefined, at),
      ...open('owner', `systems.${id}.team`, team === undefined, teamAt),
      ...open('masters', `systems.${id}.masters`, masters?.complete === false, mastersAt),
    ]),
    ...description.teams.flatMap(({ id, goals, reportsTo, worksWith, at }) => [
      ...open('goals', `teams.${id}.goals`, !goals.complete, at),
      ...open('reports_to', `teams.${id}.reports_to`, reportsTo === undefined, at),
      ...open('works_with', `teams.${id}.works_with`, !worksWith.complete, at),
    ]),
    ...flowsUnstated(description),
    ...(description.journeys ?? []).flatMap(({ id, team, complete, steps, at, teamAt }) => [
      ...open('owner', `journeys.${id}.team`, team === undefined, teamAt),
      ...open('steps', `journeys.${id}.steps`, !complete, at),
      ...open('within', `journeys.${id}.within`, steps.some(isUntimed), at),
    ]),
    ...description.kpis.items.flatMap(({ id, measured, at }) =>
      open('measured', `kpis.${id}.measured`, measured === undefined, at),
    ),
    ...description.practices.flatMap(({ id, answer, at }) =>
      open('practice', `practices.${id}`, answer === undefined, at),
    ),
  ];
  return found.sort(
    (one, other) => compareText(one.what, other.what) || compareText(one.about, other.about),
  );
}

/** It needs something within a time that is not known. */
function isUntimed({ needs, within }: Step): boolean {
  return needs.length > 0 && within === undefined;
}

function open(what: UnstatedWhat, about: string, isOpen: boolean, at: Position): Unstated[] {
  return isOpen ? [{ what, about, at }] : [];
}

function wholeLists({ flows, journeys, kpis, systems, at }: Description): Unstated[] {
  const place = (key: string) => at[key] ?? at.root;
  const masters = systems.length > 0 && systems.every((system) => system.masters === undefined);
  return [
    ...open('flows', 'flows', flows.open, place('flows')),
    ...[...flows.openTo].flatMap(([id, named]) =>
      // Where the whole list is open, that is the one thing to ask.
      open('incoming', `flows.${id}`, !flows.open, named),
    ),
    ...open('kpis', 'kpis', !kpis.complete, place('kpis')),
    ...open('journeys', 'journeys', journeys === undefined, place('journeys')),
    ...open('masters', 'systems', masters, place('systems')),
  ];
}

function channelUnstated(channel: Channel): Unstated[] {
  const { id, at } = channel;
  const path = (key: string) => `channels.${id}.${key}`;
  return [
    ...open('kind', path('kind'), channel.kind === undefined, at),
    ...open('direction', path('direction'), channel.direction === undefined, at),
    ...open('owner', path('team'), channel.team === undefined, channel.teamAt),
    ...open('stages', path('stages'), !channel.stages.complete, at),
    ...open('identifies_by', path('identifies_by'), !channel.identifiesBy.complete, at),
    ...open(
      'personalised_with',
      path('personalised_with'),
      !channel.personalisedWith.complete,
      channel.personalisedAt,
    ),
    ...open('voice', path('brand.voice'), channel.voice === undefined, at),
    ...open('visual', path('brand.visual'), channel.visual === undefined, at),
  ];
}

/** Flows with the same ends, and both directions of a `between`, are one thing to ask about. */
function flowsUnstated({ flows }: Description): Unstated[] {
  const found = new Map<string, Unstated>();
  const add = (what: UnstatedWhat, about: string, at: Position) =>
    found.set(about, { what, about, at });
  // There may be a hundred thousand of them, with nothing left open.
  for (const { path, from, to, data, age, at } of flows.items) {
    if (from === undefined || to === undefined) add('ends', `${path}.ends`, at);
    if (!data.complete) add('data', `${path}.data`, at);
    if (age === undefined) add('freshness', `${path}.freshness`, at);
  }
  return [...found.values()];
}
