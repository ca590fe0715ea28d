import type { Path } from '../source/path.ts';

/** What a value of a company file is, as far as it may tell who the company is. */
export type Role =
  /** A word of the format, or a number. */
  | 'keep'
  /** Free text. */
  | 'drop'
  | 'company'
  | 'sector'
  | 'reason'
  /** What people call the thing that the path leads to. */
  | 'name'
  /** An id of a thing: of a team, of a channel or system. */
  | 'team'
  | 'node'
  /** A word that several places have in common, and that says nothing but that. */
  | 'vendor'
  | 'voice'
  | 'visual'
  | 'goal'
  | 'manager'
  | 'identifier'
  /** A list of the file, or an id in it. */
  | 'partial';

const about = { name: 'name', notes: 'drop' } as const;
const brand = { brand: 'keep', 'brand.voice': 'voice', 'brand.visual': 'visual' } as const;

/** Every value that a company file may have, by its path; `*` is an id, and lists are left out. */
const roles: Readonly<Record<string, Role>> = {
  omnigauge: 'keep',
  ...under('company', { name: 'company', sector: 'sector', claims: 'keep', notes: 'drop' }),
  ...brand,
  ...under('teams.*', { ...about, goals: 'goal', reports_to: 'manager', works_with: 'team' }),
  ...under('channels.*', {
    ...about,
    kind: 'keep',
    team: 'team',
    vendor: 'vendor',
    direction: 'keep',
    stages: 'keep',
    identifies_by: 'identifier',
    personalised_with: 'keep',
    ...brand,
    share: 'keep',
    effort: 'keep',
  }),
  ...under('systems.*', {
    ...about,
    kind: 'keep',
    team: 'team',
    vendor: 'vendor',
    masters: 'keep',
    effort: 'keep',
  }),
  flows: 'keep',
  ...under('flows', {
    name: 'drop',
    notes: 'drop',
    from: 'node',
    to: 'node',
    between: 'node',
    data: 'keep',
    freshness: 'keep',
    team: 'team',
  }),
  journeys: 'keep',
  ...under('journeys.*', {
    ...about,
    team: 'team',
    steps: 'node',
    'steps.on': 'node',
    'steps.creates': 'keep',
    'steps.needs': 'keep',
    'steps.within': 'keep',
    'steps.notes': 'drop',
  }),
  kpis: 'keep',
  'kpis.*': 'keep',
  ...under('kpis.*', { ...about, measured: 'keep', team: 'team' }),
  practices: 'keep',
  'practices.*': 'keep',
  partial: 'partial',
  'not_applicable.*': 'reason',
  'effort.*': 'keep',
  notes: 'drop',
};

function under(path: string, below: Readonly<Record<string, Role>>): Record<string, Role> {
  return Object.fromEntries(Object.entries(below).map(([key, role]) => [`${path}.${key}`, role]));
}

/** The maps whose keys are ids. */
const maps = [
  'teams',
  'channels',
  'systems',
  'journeys',
  'kpis',
  'practices',
  'not_applicable',
  'effort',
];

/** What the value at a path is. A path that no company file has is dropped: nothing gets through unseen. */
export function roleAt(path: Path): Role {
  return roles[patternOf(path)] ?? 'drop';
}

/** The path without list indexes, and with `*` for an id. */
export function patternOf(path: Path): string {
  const keys = path.filter((step) => typeof step === 'string');
  return keys
    .map((key, depth) => (depth === 1 && maps.includes(keys[0] ?? '') ? '*' : key))
    .join('.');
}
