import type { Description, Maybe } from '../company/description.ts';

/** The team of the first of some channels and systems that has one. */
export function ownerAmong(ids: readonly string[], description: Description): string | null {
  for (const id of ids) {
    const team = ownerOf(id, description);
    if (typeof team === 'string') return team;
  }
  return null;
}

function ownerOf(id: string, { channels, systems }: Description): Maybe<string> {
  return [...channels, ...systems].find((node) => node.id === id)?.team;
}

/** The team that owns most channels; the first by id among equals, null where there is no team. */
export function busiestTeam({ channels, teams }: Description): string | null {
  let [busiest, most] = [null as string | null, -1];
  for (const { id } of teams) {
    const owned = channels.filter(({ team }) => team === id).length;
    if (owned > most) [busiest, most] = [id, owned];
  }
  return busiest;
}
