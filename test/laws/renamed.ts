import type { CompanyFragment } from '../../src/company/companySchema.ts';

type Entry = Record<string, unknown>;

/** Every id that a company may choose at will. */
export function idsOf({ channels, systems, teams, journeys }: CompanyFragment): string[] {
  return [channels, systems, teams, journeys].flatMap((map) =>
    isMap(map) ? Object.keys(map) : [],
  );
}

/** The company with other ids, in its maps and wherever one is referred to. */
export function renamed(
  company: CompanyFragment,
  newId: ReadonlyMap<string, string>,
): CompanyFragment {
  const name = (id: unknown) => newId.get(String(id)) ?? id;
  const named = (entry: Entry, ...keys: string[]): Entry => ({
    ...entry,
    ...Object.fromEntries(
      keys
        .filter((key) => entry[key] !== undefined)
        .map((key) => [key, Array.isArray(entry[key]) ? entry[key].map(name) : name(entry[key])]),
    ),
  });
  const map = (entries: unknown, change: (entry: Entry) => Entry, keep = false) =>
    isMap(entries)
      ? Object.fromEntries(
          Object.entries(entries).map(([id, entry]) => [
            keep ? id : name(id),
            isMap(entry) ? change(entry) : entry,
          ]),
        )
      : entries;
  const step = (each: unknown) => (isMap(each) ? named(each, 'on') : name(each));
  const changed = {
    channels: map(company.channels, (entry) => named(entry, 'team')),
    systems: map(company.systems, (entry) => named(entry, 'team')),
    teams: map(company.teams, (entry) => named(entry, 'works_with')),
    flows: Array.isArray(company.flows)
      ? company.flows.map((flow) => named(flow as Entry, 'from', 'to', 'between', 'team'))
      : company.flows,
    journeys: map(company.journeys, (entry) => ({
      ...named(entry, 'team'),
      ...(Array.isArray(entry.steps) && { steps: entry.steps.map(step) }),
    })),
    partial: [company.partial ?? []].flat().map((word) => {
      const [list, id] = word.split('.');
      return id === undefined ? word : `${list}.${name(id)}`;
    }),
    kpis: map(company.kpis, (entry) => named(entry, 'team'), true),
  };
  const stated = Object.entries(changed).filter(([key]) => key in company);
  return { ...company, ...Object.fromEntries(stated) } as CompanyFragment;
}

function isMap(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
