import { unnamed } from '../../company/assumption.ts';
import type { Description, Team } from '../../company/description.ts';
import { defineChange, type Situation } from '../change.ts';
import { replaceById, replaceOpen } from '../draft.ts';
import { mostUsed } from '../mostUsed.ts';
import { busiestTeam } from '../owners.ts';

/** The company with the team that is new, and what it answers for. */
export function withNewTeam(description: Description, change: NameOwner): Description {
  const { owned, id, team } = change;
  const isThere = description.teams.some((each) => each.id === team);
  const place = description.at.teams ?? description.at.root;
  const added: Team = {
    id: team,
    name: team,
    at: place,
    goals: { items: [], complete: false },
    reportsTo: null,
    worksWith: { items: [], complete: true },
    goalsAt: place,
  };
  const owning = <Entity extends { id: string }>(entities: readonly Entity[]) =>
    entities.map((entity) => (entity.id === id ? { ...entity, team } : entity));
  return {
    ...description,
    teams: isThere ? description.teams : [...description.teams, added],
    channels: owned === 'channels' ? owning(description.channels) : description.channels,
  };
}

/** What can have an owner, by the key of the file. */
type Owned = 'channels' | 'systems' | 'journeys';

export interface NameOwner {
  kind: 'name-owner';
  owned: Owned;
  id: string;
  team: string;
  /** The company names no team at all, so that this one is new. */
  isNewTeam: boolean;
}

/** For companies that name no team. */
const firstTeam = 'customer-experience';

const metrics: Readonly<Record<Owned, readonly string[]>> = {
  channels: ['accountable-owner', 'aligned-teams'],
  systems: ['system-owner'],
  journeys: ['journey-owner'],
};

/** A channel, system or journey that nobody answers for gets a team that does. */
export const nameOwner = defineChange<NameOwner>({
  writes: ['owner'],
  propose(situation) {
    const { description } = situation;
    const named = description.teams.map(({ id }) => id);
    const isNewTeam = named.length === 0;
    const teams = isNewTeam ? [firstTeam] : named;
    return (Object.keys(metrics) as Owned[])
      .filter((owned) => metrics[owned].some((metric) => situation.metrics.has(metric)))
      .flatMap((owned) =>
        withoutOwner(situation, owned).flatMap((id) => {
          const first = nearestTeam(situation, id) ?? busiestTeam(description);
          const inOrder = [...new Set([...(first === null ? [] : [first]), ...teams])];
          // Only the owners of channels have to go together; for the rest the nearest will do.
          return inOrder
            .slice(0, owned === 'channels' ? inOrder.length : 1)
            .map((team) => ({ kind: 'name-owner' as const, owned, id, team, isNewTeam }));
        }),
      );
  },
  identity: ({ owned, id, team }) => `${owned}.${id}:${team}`,
  entities: ({ owned, id, team }) => [`${owned.slice(0, -1)}:${id}`, `team:${team}`],
  workedOn: () => [],
  performer: ({ team }) => team,
  apply(draft, { owned, id, team }) {
    if (owned === 'channels') {
      replaceById(draft.channels, id, (old) => ({ ...old, owners: [team] }));
      if (draft.teams.some((each) => each.id === team)) return;
      draft.teams.push({ id: team, goals: new Set(), managers: new Set(), worksWith: new Set() });
      replaceOpen(
        draft.channels,
        ({ owners }) => owners.includes(unnamed),
        (old) => ({ ...old, owners: [...old.owners, team] }),
      );
    } else if (owned === 'systems') {
      replaceById(draft.systems, id, (old) => ({ ...old, owned: true }));
    } else if (typeof draft.journeys !== 'number') {
      replaceById(draft.journeys, id, (old) => ({ ...old, owned: true }));
    }
  },
  edits({ owned, id, team }, description) {
    const entity = (description[owned] ?? []).find((each) => each.id === id);
    if (!entity) return [];
    const { file } = entity.at;
    const isThere = description.teams.some((each) => each.id === team);
    return [
      ...(isThere
        ? []
        : [
            {
              file: (description.at.teams ?? description.at.root).file,
              edit: { kind: 'set' as const, path: ['teams', team], value: { goals: 'unknown' } },
            },
          ]),
      { file, edit: { kind: 'set', path: [owned, id, 'team'], value: team } },
    ];
  },
});

function withoutOwner({ world }: Situation, owned: Owned): string[] {
  if (owned === 'channels')
    return world.channels.filter(({ owners }) => owners.length === 0).map(({ id }) => id);
  const entities = owned === 'systems' ? world.systems : world.journeys;
  if (typeof entities === 'number') return [];
  return entities.filter((each) => !each.owned).map(({ id }) => id);
}

/** The team that owns most of the channels that something is joined with, or shares a journey with. */
function nearestTeam({ description }: Situation, id: string): string | null {
  const { flows, journeys, channels } = description;
  const near = [
    ...flows.items.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])),
    ...(journeys ?? [])
      .filter((journey) => journey.id === id || journey.steps.some(({ on }) => on === id))
      .flatMap(({ steps }) => steps.map(({ on }) => on)),
  ];
  const teams = channels.filter((channel) => near.includes(channel.id)).map(({ team }) => team);
  return (
    mostUsed(
      teams.filter((team) => typeof team === 'string'),
      1,
    )[0] ?? null
  );
}
