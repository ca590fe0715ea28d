import type { Assessment } from '../../../assessment.ts';
import { ownValue } from '../../ownValue.ts';
import { visible } from '../../text/visible.ts';
import type { PictureWords } from '../pictureWords.ts';

/** A box of the map: a channel or a system, or all of a kind where there are too many. */
export interface MapNode {
  key: string;
  type: 'channel' | 'system';
  name: string;
  /** What kind it is, or how many it stands for. */
  note: string;
  /** Only the plan has it. */
  planned: boolean;
}

export interface MapNodes {
  nodes: readonly MapNode[];
  /** The box that a channel or system stands in. */
  keyOf(id: string): string;
  /** By what they are put together; null where each has a box of its own. */
  grouped: 'kind' | 'team' | null;
}

/** More boxes than this cannot be read. */
const mostNodes = 60;

interface Place {
  id: string;
  type: MapNode['type'];
  name: string;
  kind: string | null;
  team: string | null;
  planned: boolean;
}

/** The boxes of the map, those that the plan adds among them. */
export function mapNodes(
  assessment: Assessment,
  planned: Assessment['plan'],
  words: PictureWords,
  most: number = mostNodes,
): MapNodes {
  const places = placesOf(assessment, planned);
  if (places.length <= most) {
    const nodes = places.map(({ id, type, name, kind, planned }) => {
      const kindName = kindText(type, kind, words);
      return { key: id, type, name, note: sameText(kindName, name) ? '' : kindName, planned };
    });
    return { nodes, keyOf: (id) => id, grouped: null };
  }
  const channelKinds = new Set(
    places.flatMap(({ type, kind }) => (type === 'channel' ? [kind] : [])),
  );
  return groupedNodes(places, channelKinds.size > 2 ? 'kind' : 'team', assessment, words);
}

function placesOf({ channels, systems }: Assessment, plan: Assessment['plan']): Place[] {
  const there: Place[] = [
    ...channels.map((each) => placeOf(each, 'channel')),
    ...systems.map((each) => placeOf(each, 'system')),
  ];
  const ids = new Set(there.map(({ id }) => id));
  const added = (plan?.steps ?? []).flatMap(({ change, what }): Place[] => {
    const type =
      change === 'open-channel' ? 'channel' : change === 'introduce-system' ? 'system' : null;
    if (type === null) return [];
    const id = String(what[type]);
    const kind = type === 'channel' ? String(what.kind) : 'crm';
    const team = typeof what.team === 'string' ? what.team : null;
    return ids.has(id) ? [] : [{ id, type, name: visible(id), kind, team, planned: true }];
  });
  return [...there, ...added];
}

function placeOf(
  { id, name, kind, team }: { id: string; name: string; kind: string | null; team: string | null },
  type: MapNode['type'],
): Place {
  return { id, type, name: visible(name) || visible(id), kind, team, planned: false };
}

function groupedNodes(
  places: readonly Place[],
  by: 'kind' | 'team',
  { teams }: Assessment,
  words: PictureWords,
): MapNodes {
  const keyOfPlace = (place: Place) => `${place.type} ${place[by] ?? ''}`;
  const keys = new Map(places.map((place) => [place.id, keyOfPlace(place)]));
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    groups.set(keyOfPlace(place), [...(groups.get(keyOfPlace(place)) ?? []), place]);
  }
  const teamNames = new Map(teams.map(({ id, name }) => [id, visible(name) || visible(id)]));
  const nameOf = ({ type, kind, team }: Place) =>
    by === 'kind'
      ? kindText(type, kind, words) || words.picture.map.otherKind
      : (teamNames.get(team ?? '') ?? words.picture.map.noTeam);
  const nodes = [...groups].map(([key, members]) => {
    const [first] = members as [Place];
    return {
      key,
      type: first.type,
      name: nameOf(first),
      note: words.picture.map[first.type === 'channel' ? 'channels' : 'systems'](members.length),
      planned: members.every(({ planned }) => planned),
    };
  });
  return { nodes, keyOf: (id) => keys.get(id) ?? id, grouped: by };
}

function kindText(type: MapNode['type'], kind: string | null, { terms }: PictureWords): string {
  const names: Readonly<Record<string, string>> =
    type === 'channel' ? terms.channelKinds : terms.systemKinds;
  if (kind === null) return '';
  return ownValue(names, kind) ?? visible(kind);
}

function sameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
