import { type DataSet, dataSet, dataWordsOf, noData } from '../../company/dataKind.ts';
import type { Description, System } from '../../company/description.ts';
import { compareText } from '../../company/fragments.ts';
import { defineChange } from '../change.ts';
import { busiestTeam } from '../owners.ts';

export interface IntroduceSystem {
  kind: 'introduce-system';
  system: string;
  team: string | null;
}

/** What a shared customer system answers for, where no other does. */
const customerMasters = dataSet(['identity', 'profile']);

/**
 * A shared customer system for a company that has none, for channels to be connected to. It is
 * part of the company that all else is planned for, hence never proposed here: see `basesFor`.
 */
export const introduceSystem = defineChange<IntroduceSystem>({
  writes: [],
  propose: () => [],
  identity: ({ system }) => system,
  entities: ({ system }) => [`system:${system}`],
  workedOn: () => [],
  performer: ({ team }, description) => team ?? busiestTeam(description),
  apply() {},
  edits({ system, team }, description) {
    const masters = dataWordsOf(mastersFor(description));
    const value = { kind: 'crm', ...(team === null ? {} : { team }), masters };
    const { file } = description.at.systems ?? description.at.root;
    return [{ file, edit: { kind: 'set', path: ['systems', system], value } }];
  },
});

/** The company with the system. */
export function withIntroducedSystem(
  description: Description,
  { system: id, team }: IntroduceSystem,
): Description {
  const place = description.at.systems ?? description.at.root;
  const system: System = {
    id,
    name: id,
    at: place,
    kind: 'crm',
    team: team ?? undefined,
    vendor: undefined,
    masters: { stated: mastersFor(description), complete: true },
    effort: undefined,
    teamAt: place,
    mastersAt: place,
  };
  const systems = [...description.systems, system];
  return { ...description, systems: systems.sort((one, other) => compareText(one.id, other.id)) };
}

/** Two masters of the same data would be one too many. */
function mastersFor({ systems }: Description): DataSet {
  return systems.reduce(
    (free, { masters }) => free & ~(masters?.stated ?? noData),
    customerMasters,
  );
}
