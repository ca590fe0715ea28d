import type { Path } from '../source/path.ts';
import type { Problem } from '../source/problem.ts';
import { positionOf, problemAt, type SourceDocument } from '../source/sourceDocument.ts';
import type { CompanyProblemCode } from './companyProblem.ts';
import type { CompanyFragment } from './companySchema.ts';
import type { Entry, Fragment } from './fragments.ts';

/** The ids that a description may refer to, and where to complain about one that is not there. */
export interface References {
  teams: ReadonlySet<string>;
  channels: ReadonlySet<string>;
  nodes: ReadonlySet<string>;
  journeys: ReadonlySet<string>;
  problems: Problem<CompanyProblemCode>[];
}

/** Searching the nearest of many ids for each of many misses would take too long. */
const MOST_SUGGESTED = 200;

export type Referred = 'teams' | 'channels' | 'nodes' | 'journeys';

/** Checks that an id is known; a miss becomes a problem with the nearest known id. */
export function checkReference(
  references: References,
  to: Referred,
  id: string | null | undefined,
  document: SourceDocument,
  path: Path,
): void {
  if (id === null || id === undefined || id === 'unknown') return;
  // Nobody may own a channel, but a flow or a step is somewhere.
  if (id === 'none' && to === 'teams') return;
  if (!references[to].has(id)) reportMissing(references, to, id, document, path);
}

/** Makes a problem of an id that leads nowhere, with the nearest known id. */
export function reportMissing(
  references: References,
  to: Referred,
  id: string,
  document: SourceDocument,
  path: Path,
): void {
  const allowed = references.problems.length < MOST_SUGGESTED ? [...references[to]] : [];
  references.problems.push(
    problemAt(document, 'unknown-reference', positionOf(document, path), {
      values: { id, to, allowed },
      misspelt: { word: id, known: allowed },
    }),
  );
}

/** Checks every team that a list of entries names as its owner. */
export function checkOwners(
  references: References,
  entries: readonly Entry<{ team?: string | null | undefined } | 'unknown' | null | undefined>[],
): void {
  for (const { written, document, path } of entries) {
    if (written === 'unknown' || !written) continue;
    checkReference(references, 'teams', written.team, document, [...path, 'team']);
  }
}

/** Ids that would be read as words, and ids that a channel and a system share (flows name both). */
export function checkIds(
  fragments: readonly Fragment[],
  channels: readonly Entry<unknown>[],
  systems: readonly Entry<unknown>[],
  problems: Problem<CompanyProblemCode>[],
): void {
  for (const { document, written } of fragments) {
    for (const key of ['teams', 'channels', 'systems', 'journeys', 'kpis'] as const) {
      for (const id of reservedIds(written[key])) {
        problems.push(
          problemAt(document, 'reserved-id', positionOf(document, [key, id], 'key'), {
            values: { id },
          }),
        );
      }
    }
  }
  const channelAt = new Map(channels.map(({ id, at }) => [id, at]));
  for (const { id, at, document } of systems) {
    const related = channelAt.get(id);
    if (related) problems.push(problemAt(document, 'shared-id', at, { values: { id }, related }));
  }
}

function reservedIds(map: CompanyFragment['teams'] | CompanyFragment['kpis']): string[] {
  return map && map !== 'unknown' ? ['none', 'unknown'].filter((id) => Object.hasOwn(map, id)) : [];
}
