import fc from 'fast-check';
import { it } from 'vitest';
import type { Assessment } from '../../src/assessment.ts';
import type { CompanyFragment } from '../../src/company/companySchema.ts';
import type { Position } from '../../src/source/position.ts';
import type { SourceFile } from '../../src/source/sourceFile.ts';
import { assessed } from './assessed.ts';
import { lawRubric } from './lawRubric.ts';
import { refuse, tries } from './laws.ts';
import { layout, written } from './layouts.ts';
import { type PlaceOf, placesIn } from './placesIn.ts';
import { anyCompany } from './randomCompany.ts';

type Path = readonly (string | number)[];

/** What a statement is about, and the places that may be shown for it: the first that is there. */
interface Claim {
  about: string;
  at: Position;
  places: readonly Path[];
}

/** What a result says of places, topic by topic. */
const topics: ((result: Assessment, company: CompanyFragment) => Claim[])[] = [
  ({ channels, journeys }) => [
    ...channels.map(({ id, at }) => ({ about: `channel ${id}`, at, places: [['channels', id]] })),
    ...journeys.map(({ id, at }) => ({ about: `journey ${id}`, at, places: [['journeys', id]] })),
  ],
  ({ criteria }) =>
    criteria.flatMap(({ id, evidence }) =>
      evidence.map(({ entities, at }) => ({
        about: `${id}: ${entities.join(' ')}`,
        at,
        places: placesOf(entities),
      })),
    ),
  ({ criteria, gaps }) =>
    gaps.map(({ criterion, at }) => {
      const { metric, evidence } = criteria.find(
        ({ id }) => id === criterion,
      ) as Assessment['criteria'][number];
      const missing = evidence.find(({ verdict }) => verdict !== 'met');
      return {
        about: `gap ${criterion}`,
        at,
        places: missing ? placesOf(missing.entities) : [[topicOf(metric)]],
      };
    }),
  ({ journeys }, company) =>
    journeys.flatMap(({ id, breaks }) =>
      breaks.map(({ step, on, at }) => ({
        about: `${id}: break at step ${step} on ${on}`,
        at,
        places: [['journeys', id, 'steps', stepInFile(company, id, step)]],
      })),
    ),
  ({ contradictions }) =>
    contradictions.map(({ kind, entities, at }) => ({
      about: `contradiction ${kind}: ${entities.join(' ')}`,
      at,
      places: kind === 'claimed-level' ? [['company', 'claims']] : placesOf(entities),
    })),
  ({ unstated, questions }) =>
    [...unstated, ...questions].map(({ about, at }) => ({
      about: `unstated ${about}`,
      at,
      places: placesOfUnstated(about),
    })),
  (result) => placesWithin(result).map((at) => ({ about: 'something', at, places: [[]] })),
];

it('DESIGN §2.3: every place in a result is that of the thing it speaks of', () => {
  fc.assert(
    fc.property(anyCompany, layout, (company, way) => {
      const files = written(company, way);
      const placeOf = placesIn(files);
      const result = assessed(files, lawRubric);
      const claims = topics.flatMap((claimsOf) => claimsOf(result, company));
      const wrong = claims.flatMap((claim) => misplaced(claim, placeOf, files));
      refuse([...new Set(wrong)], { company });
    }),
    tries(40),
  );
});

function misplaced(
  { about, at, places }: Claim,
  placeOf: PlaceOf,
  files: readonly SourceFile[],
): string[] {
  const found = placeOf(at);
  const shown = `${about}: ${at.file}:${at.line}:${at.column}`;
  if (found === null) return [`${shown} is in no file`];
  const there = places.find((path) => placeOf.has(path));
  if (there)
    return startsWith(found, there)
      ? []
      : [`${shown} is ${found.join('.') || 'nothing'}, not ${there.join('.')}`];
  const first = [...files].map(({ name }) => name).sort()[0];
  return at.file === first && at.line === 1 && at.column === 1
    ? []
    : [`${shown} is not the start of the first file`];
}

/** Steps are counted without those of which nothing is known. */
function stepInFile({ journeys }: CompanyFragment, id: string, step: number): number {
  const { steps } = (journeys as Record<string, { steps: unknown[] }>)[id] as { steps: unknown[] };
  const known = [...steps.keys()].filter((index) => {
    const each = steps[index];
    return each !== 'unknown' && (each as { on?: string }).on !== 'unknown';
  });
  return known[step - 1] as number;
}

/** Every position anywhere in a result, whatever it is for. */
function placesWithin(value: unknown): Position[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('line' in value && 'column' in value) return [value as Position];
  return Object.values(value).flatMap(placesWithin);
}

function startsWith(path: Path, beginning: Path): boolean {
  return beginning.every((step, index) => path[index] === step);
}

const mapOf: Readonly<Record<string, string>> = {
  channel: 'channels',
  team: 'teams',
  system: 'systems',
  journey: 'journeys',
  kpi: 'kpis',
  practice: 'practices',
};

/** Evidence stands where its first entity does; a stage has no place but its first channel's. */
function placesOf(entities: readonly string[]): Path[] {
  const [kind, id] = split(entities[0] ?? '');
  if (kind === 'stage') {
    const channel = entities[1];
    return channel ? [['channels', split(channel)[1]]] : [['channels']];
  }
  const map = mapOf[kind] ?? kind;
  return [[map, id], [map]];
}

function split(entity: string): [string, string] {
  const at = entity.indexOf(':');
  return [entity.slice(0, at), entity.slice(at + 1)];
}

/** Where something would stand that is missing as a whole. */
function topicOf(metric: string): string {
  if (['continuity', 'unbroken-journeys', 'journey-owner'].includes(metric)) return 'journeys';
  return metric === 'single-master' ? 'systems' : 'channels';
}

/** Where it stands, or the list that it would stand in. */
const partialEntries: Path[] = Array.from({ length: 20 }, (_, index) => ['partial', index]);

function placesOfUnstated(about: string): Path[] {
  const [top = '', id] = about.split('.');
  if (top === 'flows' && id && !id.includes('>')) return [['partial'], ...partialEntries];
  return id === undefined ? [[top]] : [[top, id], [top]];
}
