import type { CompanyFragment } from '../../src/company/companySchema.ts';

/**
 * A statement of a company that its description leaves open. What takes a blank away answers an
 * unknown, with an answer that the format allows.
 */
export interface Blank {
  path: Path;
  way: 'omit' | 'unknown' | 'partly' | 'partial';
  /** Which items of a list stay, bit by bit, where only a part of it is told. */
  keep: number;
}

type Path = readonly (string | number)[];
type Openable = Pick<Blank, 'path'> & { ways: readonly Blank['way'][] };

/** Keys whose statements are worth leaving open together, as they work together. */
export const focuses = [
  'masters',
  'freshness',
  'within',
  'data',
  'team',
  'goals',
  'kind',
  'direction',
  'needs',
];

/**
 * Blanks picked at random among all that a fully known company allows, one a statement; with a
 * focus, only among the statements under one key.
 */
export function blanksOf(
  known: CompanyFragment,
  picks: readonly (readonly [number, number])[],
  focus: string | null,
): Blank[] {
  const openable = openableIn(known).filter(({ path }) => focus === null || path.at(-1) === focus);
  if (openable.length === 0) return [];
  const blanks = new Map<string, Blank>();
  for (const [which, how] of picks) {
    const { path, ways } = openable[which % openable.length] as Openable;
    const way = ways[how % ways.length] as Blank['way'];
    blanks.set(path.join('/'), { path, way, keep: how >> 2 });
  }
  return [...blanks.values()];
}

/** The company as told when these things are left open. */
export function withBlanks(known: CompanyFragment, blanks: readonly Blank[]): CompanyFragment {
  const told = structuredClone(known) as Record<string, unknown>;
  // A blank inside of what is not told changes nothing.
  const outermost = [...blanks].sort((one, other) => one.path.length - other.path.length);
  for (const blank of outermost) leaveOpen(told, blank);
  if (Array.isArray(told.flows)) told.flows = told.flows.filter((flow) => flow !== null);
  return told as CompanyFragment;
}

/** What may be not known (DESIGN §3), and how a file may leave it open. */
function openableIn(known: CompanyFragment): Openable[] {
  return [
    ...open(['flows'], 'omit', 'unknown', 'partial'),
    ...open(['kpis'], 'omit', 'unknown', 'partial'),
    ...open(['journeys'], 'omit', 'unknown'),
    ...open(['practices'], 'omit', 'unknown'),
    ...open(['brand'], 'omit', 'unknown'),
    ...open(['brand', 'voice'], 'omit', 'unknown'),
    ...open(['brand', 'visual'], 'omit', 'unknown'),
    ...open(['masters'], 'omit'),
    ...(known.flows === undefined
      ? []
      : Object.keys({ ...known.channels, ...known.systems }).flatMap((id) =>
          open(['incoming', id], 'partial'),
        )),
    ...each(known.channels, 'channels', openableInChannel),
    ...each(known.systems, 'systems', openableInSystem),
    ...each(known.teams, 'teams', (path) => [
      ...open([...path, 'goals'], 'omit', 'unknown', 'partly'),
      ...open([...path, 'reports_to'], 'unknown'),
      ...open([...path, 'works_with'], 'unknown', 'partly'),
    ]),
    ...each(known.flows, 'flows', (path, flow) => [
      ...(has(flow, 'from')
        ? [...open([...path, 'from'], 'unknown'), ...open([...path, 'to'], 'unknown')]
        : []),
      ...(has(flow, 'between')
        ? [...open([...path, 'between', 0], 'unknown'), ...open([...path, 'between', 1], 'unknown')]
        : []),
      ...open([...path, 'data'], 'omit', 'unknown', 'partly'),
      ...open([...path, 'freshness'], 'omit', 'unknown'),
    ]),
    ...each(known.journeys, 'journeys', openableInJourney),
    ...each(known.kpis, 'kpis', (path) => [
      ...open(path, 'unknown'),
      ...open([...path, 'measured'], 'omit', 'unknown'),
    ]),
    ...each(known.practices, 'practices', (path) => open(path, 'omit', 'unknown')),
  ];
}

function openableInChannel(path: Path, channel: object): Openable[] {
  return [
    ...open([...path, 'kind'], 'unknown'),
    ...open([...path, 'team'], 'omit', 'unknown'),
    ...open([...path, 'vendor'], 'omit', 'unknown'),
    // Omitted, it follows from the kind.
    ...open([...path, 'direction'], 'unknown'),
    ...['stages', 'identifies_by', 'personalised_with'].flatMap((key) =>
      open([...path, key], 'omit', 'unknown', 'partly'),
    ),
    // Omitted, the company's own applies.
    ...open([...path, 'brand'], 'unknown'),
    ...(has(channel, 'brand')
      ? [
          ...open([...path, 'brand', 'voice'], 'unknown'),
          ...open([...path, 'brand', 'visual'], 'unknown'),
        ]
      : []),
  ];
}

function openableInSystem(path: Path, system: object): Openable[] {
  return [
    ...open([...path, 'kind'], 'unknown'),
    ...open([...path, 'team'], 'omit', 'unknown'),
    // Omitted, it is known to master nothing as long as another system says what it masters.
    ...(has(system, 'masters') ? open([...path, 'masters'], 'unknown', 'partly') : []),
  ];
}

function openableInJourney(path: Path, journey: { steps?: unknown }): Openable[] {
  return [
    ...open([...path, 'team'], 'omit', 'unknown'),
    ...open([...path, 'steps'], 'omit', 'unknown', 'partial'),
    ...each(journey.steps, 'steps', (_, step, index) => [
      ...open([...path, 'steps', index], 'unknown'),
      ...(typeof step === 'object'
        ? [
            ...open([...path, 'steps', index, 'on'], 'unknown'),
            ...open([...path, 'steps', index, 'creates'], 'unknown', 'partly'),
            ...open([...path, 'steps', index, 'needs'], 'unknown', 'partly'),
            ...(has(step, 'within') ? open([...path, 'steps', index, 'within'], 'unknown') : []),
          ]
        : []),
    ]),
  ];
}

function open(path: Path, ...ways: Blank['way'][]): Openable[] {
  return [{ path, ways }];
}

function each(
  collection: unknown,
  key: string,
  find: (path: Path, item: object, index: string | number) => Openable[],
): Openable[] {
  if (typeof collection !== 'object' || collection === null) return [];
  return Object.entries(collection).flatMap(([id, item]) => {
    const index = Array.isArray(collection) ? Number(id) : id;
    return find([key, index], item, index);
  });
}

function has(item: unknown, key: string): boolean {
  return typeof item === 'object' && item !== null && Object.hasOwn(item, key);
}

function leaveOpen(told: Record<string, unknown>, { path, way, keep }: Blank): void {
  if (path[0] === 'masters') {
    for (const system of Object.values((told.systems ?? {}) as Record<string, object>)) {
      Reflect.deleteProperty(system, 'masters');
    }
    return;
  }
  const last = path.at(-1) as string;
  if (path[0] === 'incoming') {
    tellIncomingPartly(told, last, keep);
    return;
  }
  const parent = parentOf(told, path);
  // What it would be a part of is not told either.
  if (parent === null || (Array.isArray(parent) && Number(last) >= parent.length)) return;
  if (last === 'masters' && !has(parent, 'masters')) return;
  if (way === 'omit') Reflect.deleteProperty(parent, last);
  else if (way === 'unknown') parent[last] = 'unknown';
  else if (last === 'steps' && way === 'partial')
    tellStepsPartly(told, path[1] as string, parent, keep);
  else if (way === 'partly') parent[last] = partOf(parent[last], keep);
  else tellPartly(told, last, keep);
}

function parentOf(told: Record<string, unknown>, path: Path): Record<string, unknown> | null {
  let parent: unknown = told;
  for (const step of path.slice(0, -1)) {
    if (typeof parent !== 'object' || parent === null) return null;
    parent = (parent as Record<string | number, unknown>)[step];
  }
  return typeof parent === 'object' ? (parent as Record<string, unknown> | null) : null;
}

function partOf(list: unknown, keep: number): string[] {
  const items = [list ?? []].flat().filter((item) => item !== 'none') as string[];
  return [...items.filter((_, index) => keep & (1 << index)), 'unknown'];
}

/** Some entries are left out, and the list is called incomplete. */
function tellPartly(told: Record<string, unknown>, key: string, keep: number): void {
  const list = told[key] as object;
  for (const [index, id] of Object.keys(list).entries()) {
    if (keep & (1 << (index % 8))) continue;
    // Flows keep their numbers until all blanks are in.
    if (Array.isArray(list)) list[index] = null;
    else Reflect.deleteProperty(list, id);
  }
  callPartial(told, key);
}

/** Some of the flows into one place are left out. */
function tellIncomingPartly(told: Record<string, unknown>, id: string, keep: number): void {
  if (!Array.isArray(told.flows)) return;
  for (const [index, flow] of (told.flows as ({ to?: string } | null)[]).entries()) {
    // Flows keep their numbers until all blanks are in.
    if (flow?.to === id && !(keep & (1 << (index % 8)))) told.flows[index] = null;
  }
  callPartial(told, `flows.${id}`);
}

/** A journey ends before its end. */
function tellStepsPartly(
  told: Record<string, unknown>,
  id: string,
  journey: Record<string, unknown>,
  keep: number,
): void {
  if (Array.isArray(journey.steps)) journey.steps = journey.steps.slice(0, keep % 4);
  callPartial(told, `journeys.${id}`);
}

function callPartial(told: Record<string, unknown>, entry: string): void {
  told.partial = [...((told.partial as string[] | undefined) ?? []), entry];
}
