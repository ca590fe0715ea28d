import type { CompanyFragment } from '../company/companySchema.ts';
import { compareText } from '../company/fragments.ts';
import { ranks } from './ranks.ts';

/** The maps of a company whose keys are ids that may tell who it is. */
export const idMaps = ['teams', 'channels', 'systems', 'journeys', 'kpis', 'practices'] as const;
export type IdMap = (typeof idMaps)[number];

/** What stands for an id. */
export interface NeutralId {
  id: string;
  /** `store`, `crm`; null where the file does not say, or only that it is some other. */
  kind: string | null;
  /** Among those of its kind. */
  number: number;
}

const stems: Readonly<Record<IdMap, string>> = {
  teams: 'team',
  channels: 'channel',
  systems: 'system',
  journeys: 'journey',
  kpis: 'kpi',
  practices: 'practice',
};

interface Entry {
  map: IdMap;
  id: string;
  kind: string | null;
}

/**
 * What stands for every id of some fragments, by map and id. The new ids have the order of the old
 * ones, as the order of ids decides ties; channels and systems have one order, as flows name both.
 * An id that is `kept` stands for itself.
 */
export function neutralIds(
  fragments: readonly CompanyFragment[],
  kept: ReadonlySet<string>,
): Readonly<Record<IdMap, ReadonlyMap<string, NeutralId>>> {
  const entries = fragments.flatMap(entriesOf).sort((one, other) => compareText(one.id, other.id));
  const nodes = entries.filter(isNode);
  const rankOf = ranks(nodes.map(({ id }) => id));
  const found = Object.fromEntries(
    idMaps.map((map) => [map, new Map<string, NeutralId>()]),
  ) as Record<IdMap, Map<string, NeutralId>>;
  const numbers = new Map<string, number>();
  for (const map of idMaps) {
    const own = entries.filter((entry) => entry.map === map);
    const rankOfOwn = ranks(own.map(({ id }) => id));
    for (const entry of own) {
      const stem = entry.kind ?? stems[map];
      const number = (numbers.get(stem) ?? 0) + 1;
      numbers.set(stem, number);
      const id = isNode(entry)
        ? `${rankOf(entry.id)}-${stem.replaceAll('_', '-')}`
        : `${stem}-${rankOfOwn(entry.id)}`;
      found[map].set(entry.id, { id: free(entry.id, id, kept), kind: entry.kind, number });
    }
  }
  return found;
}

function isNode({ map }: Entry): boolean {
  return map === 'channels' || map === 'systems';
}

/** The old id where it is kept, else the new one, with something added where that is one that is kept. */
function free(old: string, id: string, kept: ReadonlySet<string>): string {
  if (kept.has(old)) return old;
  return kept.has(id) ? free(old, `${id}-1`, kept) : id;
}

function entriesOf(fragment: CompanyFragment): Entry[] {
  return idMaps.flatMap((map) => {
    const written = fragment[map];
    if (typeof written !== 'object' || written === null) return [];
    return Object.entries(written).map(([id, entry]) => ({ map, id, kind: kindOf(map, entry) }));
  });
}

function kindOf(map: IdMap, entry: unknown): string | null {
  if (map !== 'channels' && map !== 'systems') return null;
  const { kind } = entry as { kind: string };
  return kind === 'unknown' || kind === 'other' ? null : kind;
}
