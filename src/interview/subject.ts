import type { Description } from '../company/description.ts';
import { askedIds } from '../rubric/askedIds.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { SourceDocument } from '../source/sourceDocument.ts';
import type { AskWhat } from './ask.ts';
import { readDocuments } from './documents.ts';
import type { Interview } from './interview.ts';

/** What a question is about, and all that its answer is written with. */
export interface Subject {
  about: string;
  what: AskWhat;
  /** Ids that the path names: of a channel, a team, both ends of a flow. */
  ids: readonly string[];
  /** As in evidence: `channel:store`. */
  entities: readonly string[];
  description: Description;
  rubric: Rubric;
  documents: readonly SourceDocument[];
  sectors: readonly string[];
}

type Named = Pick<Subject, 'what' | 'ids' | 'entities'>;

const wholes: Readonly<Record<string, AskWhat>> = {
  'company.name': 'name',
  'company.sector': 'sector',
  'brand.voice': 'voice',
  'brand.visual': 'visual',
  channels: 'channels',
  systems: 'systems',
  masters: 'masters',
  journeys: 'journeys',
};

const kinds = {
  channels: 'channel',
  systems: 'system',
  teams: 'team',
  journeys: 'journey',
  kpis: 'kpi',
  practices: 'practice',
} as const;

/** What can be asked of one entity, by the rest of the path. */
const parts: Readonly<Record<keyof typeof kinds, Readonly<Record<string, AskWhat>>>> = {
  channels: {
    kind: 'kind',
    direction: 'direction',
    team: 'owner',
    stages: 'stages',
    identifies_by: 'identifies_by',
    personalised_with: 'personalised_with',
    'brand.voice': 'voice',
    'brand.visual': 'visual',
  },
  systems: { kind: 'kind', team: 'owner', masters: 'masters' },
  teams: { goals: 'goals', reports_to: 'reports_to', works_with: 'works_with' },
  journeys: { team: 'owner', steps: 'steps', within: 'within' },
  kpis: { measured: 'measured' },
  practices: { '': 'practice' },
};

const flowParts: Readonly<Record<string, AskWhat>> = {
  data: 'data',
  freshness: 'freshness',
  ends: 'ends',
};

/** What a key of an answer is about; null where there is nothing of the kind. */
export function subjectOf(
  about: string,
  { description, rubric, files, sectors }: Interview,
): Subject | null {
  const named = wholes[about]
    ? { what: wholes[about], ids: [], entities: entitiesOf(about, description) }
    : namedBy(about, description, rubric);
  return (
    named && { about, ...named, description, rubric, documents: readDocuments(files), sectors }
  );
}

/** All keys that an answer can have now, for a suggestion where one is misspelt. */
export function knownAbouts({
  description,
  rubric,
}: Pick<Interview, 'description' | 'rubric'>): string[] {
  const lists = Object.keys(kinds) as (keyof typeof kinds)[];
  return [
    ...Object.keys(wholes),
    ...lists.flatMap((list) =>
      [...idsIn(list, description, rubric)].flatMap((id) =>
        Object.keys(parts[list]).map((part) => [list, id, part].filter(Boolean).join('.')),
      ),
    ),
    ...nodesOf(description).map(({ id }) => `flows.${id}`),
    ...description.flows.items.flatMap(({ path }) =>
      Object.keys(flowParts).map((part) => `${path}.${part}`),
    ),
  ];
}

function namedBy(about: string, description: Description, rubric: Rubric): Named | null {
  const [list = '', id = '', ...rest] = about.split('.');
  if (list === 'flows') return flowNamedBy(about, description);
  if (!isList(list) || !idsIn(list, description, rubric).has(id)) return null;
  const what = parts[list][rest.join('.')];
  return what ? { what, ids: [id], entities: [`${kinds[list]}:${id}`] } : null;
}

function isList(list: string): list is keyof typeof kinds {
  return Object.hasOwn(kinds, list);
}

function flowNamedBy(about: string, description: Description): Named | null {
  const [, id = '', part] = about.split('.');
  const entityOf = (end: string) =>
    `${description.channels.some((channel) => channel.id === end) ? 'channel' : 'system'}:${end}`;
  if (part === undefined) {
    const isNode = nodesOf(description).some((node) => node.id === id);
    return isNode ? { what: 'incoming', ids: [id], entities: [entityOf(id)] } : null;
  }
  const what = flowParts[part];
  const isThere = description.flows.items.some(({ path }) => path === `flows.${id}`);
  if (!what || !isThere) return null;
  const ids = id.split(/<?>/);
  return { what, ids, entities: ids.filter((end) => end !== 'unknown').map(entityOf) };
}

/** Practices and KPIs are those of the rubric, and whatever the company names besides. */
function idsIn(
  list: keyof typeof kinds,
  description: Description,
  rubric: Rubric,
): ReadonlySet<string> {
  const ids = (entities: readonly { id: string }[] | undefined) =>
    (entities ?? []).map(({ id }) => id);
  if (list === 'kpis') {
    return new Set([...askedIds(rubric, 'kpis-measured', 'kpis'), ...ids(description.kpis.items)]);
  }
  if (list === 'practices') {
    return new Set([...askedIds(rubric, 'practice', 'practice'), ...ids(description.practices)]);
  }
  return new Set(ids(description[list]));
}

function entitiesOf(about: string, { channels, systems }: Description): string[] {
  if (about.startsWith('brand.')) {
    const part = about === 'brand.voice' ? 'voice' : 'visual';
    return channels
      .filter((channel) => channel[part] === undefined)
      .map(({ id }) => `channel:${id}`);
  }
  return about === 'masters' ? systems.map(({ id }) => `system:${id}`) : [];
}

/** Whatever data can flow from and to. */
export function nodesOf({ channels, systems }: Description) {
  return [...channels, ...systems];
}
