import { describe, expect, it } from 'vitest';
import { worldsOf } from '../../../src/company/worlds.ts';
import { withNewTeam } from '../../../src/plan/changes/nameOwner.ts';
import { worldsAfter } from '../../../src/plan/worldsAfter.ts';
import {
  companyOf,
  daysOf,
  expectSameWorlds,
  linesWith,
  performerOf,
  proposal,
  proposed,
  proposedIds,
  writes,
  yaml,
} from './changeTests.ts';

const bank = yaml`
  teams: { branches: {}, digital: {} }
  channels:
    app: { kind: app, team: digital, effort: 30 }
    branch: { kind: branch, team: none }
    portal: { kind: portal, team: digital }
  systems:
    core: { kind: other, team: none }
    crm: { kind: crm, team: digital }
  flows: [{ between: [app, core] }, { from: core, to: portal }]
  journeys:
    loan: { team: none, steps: [branch, app, portal] }
    card: { team: branches, steps: [app] }
`;
const owned = ['accountable-owner', 'system-owner', 'journey-owner'];

describe('an owner is proposed', () => {
  it('out of all teams for a channel, and the nearest team for a system and a journey', () => {
    expect(proposedIds('name-owner', bank, { metrics: owned })).toEqual([
      'channels.branch:branches',
      'channels.branch:digital',
      'journeys.loan:digital',
      'systems.core:digital',
    ]);
  });

  it.each([
    ['accountable-owner', ['channels.branch:branches', 'channels.branch:digital']],
    ['aligned-teams', ['channels.branch:branches', 'channels.branch:digital']],
    ['system-owner', ['systems.core:digital']],
    ['journey-owner', ['journeys.loan:digital']],
    ['continuity', []],
  ])('only of what has to get better (%s)', (metric, ids) => {
    expect(proposedIds('name-owner', bank, { metrics: [metric] })).toEqual(ids);
  });

  it('who is the team with most channels where none is near', () => {
    const lines = bank.replace(/flows:.*/, 'flows: []');
    expect(proposedIds('name-owner', lines, { metrics: ['system-owner'] })).toEqual([
      'systems.core:digital',
    ]);
  });

  it('of a channel, with the team first that it shares journeys or flows with', () => {
    const firstOf = (lines: string) =>
      proposed('name-owner', lines, { metrics: ['accountable-owner'] })[0]?.team;
    const alone = 'channels: { a: { kind: app, team: z }, b: { kind: app, team: none } }';
    const teams = 'teams: { m: {}, y: {}, z: {} }\n';
    expect(firstOf(`${teams}${alone}\nflows: []\n`)).toBe('z');
    const near = `${alone.replace('{ a:', '{ c: { kind: app, team: z }, d: { kind: app, team: y }, a:')}\n`;
    expect(firstOf(`${teams}${near}flows: [{ from: d, to: b }]\n`)).toBe('y');
    expect(firstOf(`${teams}${near}journeys: { j: { steps: [d, b] } }\n`)).toBe('y');
  });

  it('who is a team of its own in a company that names none', () => {
    const lines = 'channels: { shop: { kind: store }, web: { kind: webshop, team: unknown } }\n';
    expect(proposedIds('name-owner', lines)).toEqual([
      'channels.shop:customer-experience',
      'channels.web:customer-experience',
    ]);
  });

  it.each([
    ['low', ['channels.shop:care']],
    ['high', []],
  ] as const)('where the owner is not known only if that is taken as nobody (%s)', (bound, ids) => {
    const lines = 'teams: { care: {} }\nchannels: { shop: { kind: store } }\n';
    expect(proposedIds('name-owner', lines, { bound })).toEqual(ids);
  });
});

describe('an owner is written', () => {
  const naming = (id: string) => (lines: string) => proposal('name-owner', lines, id);
  const shopWith = (store: string) => yaml`
    teams: { shops: { goals: [sales] } }
    channels:
      store: { kind: store${store}
      web: { kind: webshop, team: shops }
  `;
  const row = (name: string, store: string, after: string) =>
    [name, naming('channels.store:shops'), shopWith(store), shopWith(after)] as const;
  writes([
    row('in place of nobody', ', team: none } # in town', ', team: shops } # in town'),
    row('in place of the word for not known', ', team: unknown }', ', team: shops }'),
    row('where nothing is stated', ', share: 0.5 }', ', share: 0.5, team: shops }'),
    [
      'of a system',
      naming('systems.core:digital'),
      bank,
      bank.replace('other, team: none', 'other, team: digital'),
    ],
    [
      'of a journey',
      naming('journeys.loan:digital'),
      bank,
      bank.replace('loan: { team: none', 'loan: { team: digital'),
    ],
    [
      'who is new, with goals that are not known',
      naming('channels.store:customer-experience'),
      'channels: { store: { kind: store, team: none } }\n',
      'channels: { store: { kind: store, team: customer-experience } }\nteams: { customer-experience: { goals: unknown } }\n',
    ],
    [
      'who is new, and may own whatever has an owner that is not known',
      naming('channels.store:customer-experience'),
      'teams: {}\nchannels: { store: { kind: store, team: none }, web: { kind: webshop } }\n',
      'teams: { customer-experience: { goals: unknown } }\nchannels: { store: { kind: store, team: customer-experience }, web: { kind: webshop } }\n',
    ],
  ]);

  it('who is new, once for all that it owns', () => {
    const lines = yaml`
      channels: { store: { kind: store, team: none }, web: { kind: webshop, team: none } }
      systems: { erp: { kind: erp, team: none } }
    `;
    const changes = ['channels.store', 'systems.erp', 'channels.web'].map((id) =>
      proposal('name-owner', lines, `${id}:customer-experience`),
    );
    const after = lines.replaceAll('none', 'customer-experience');
    expect(linesWith(lines, ...changes)).toBe(
      `${after}teams: { customer-experience: { goals: unknown } }\n`,
    );
    expectSameWorlds(lines, changes);
  });
});

it('the team that is named decides about it, on an effort of its own', () => {
  const change = proposal('name-owner', bank, 'channels.branch:branches');
  expect(performerOf(change, bank)).toBe('branches');
  const hard = bank.replace('branch: {', 'branch: { effort: 50,');
  expect([daysOf(change, bank), daysOf(change, hard)]).toEqual([1, 1]);
});

describe('the nearest team', () => {
  const near = (more: string) => yaml`
    teams: { y: {}, z: {} }
    channels:
      a: { kind: app, team: y }
      b: { kind: store, team: z }
      c: { kind: webshop, team: z }
      d: { kind: email, team: none }
    systems: { core: { kind: other, team: none }, crm: { kind: crm, team: z } }
    ${more}
  `;
  const others = '{ from: b, to: c }, { from: c, to: crm }, { from: crm, to: b }';
  const apart = 'apart: { team: z, steps: [b, c] }';

  it.each([
    ['sends to a system', 'systems.core', `flows: [${others}, { from: a, to: core }]`],
    ['is sent to by a system', 'systems.core', `flows: [${others}, { from: core, to: a }]`],
    ['is on a journey', 'journeys.mine', `journeys: { ${apart}, mine: { steps: [a] } }`],
    [
      'is on a journey of a channel',
      'channels.d',
      `journeys: { ${apart}, mine: { team: z, steps: [d, a] } }`,
    ],
    ['sends to a channel', 'channels.d', `flows: [${others}, { from: a, to: d }]`],
  ])('is the one of the channel that %s', (_, id, more) => {
    const metrics = owned;
    const found = proposed('name-owner', near(more), { metrics });
    expect(found.find((change) => `${change.owned}.${change.id}` === id)?.team).toBe('y');
  });
});

describe('an owner is tried', () => {
  it('who is new, before the company has that team', () => {
    const lines = 'channels: { store: { kind: store, team: none }, web: { kind: webshop } }\n';
    const change = proposal('name-owner', lines, 'channels.store:customer-experience');
    const worlds = worldsOf(companyOf(lines));
    for (const [world, others] of [
      [worlds.worst, 0],
      [worlds.best, 2],
    ] as const) {
      const once = worldsAfter(world)([change]);
      const twice = worldsAfter(once)([change]);
      for (const { teams, channels } of [once, twice]) {
        const added = teams.filter(({ id }) => id === 'customer-experience');
        expect(added).toEqual([{ ...teams[0], id: 'customer-experience' }]);
        expect(channels.map(({ owners }) => owners.length)).toEqual([1, others]);
        expect(channels[0]?.owners).toEqual(['customer-experience']);
      }
    }
  });

  it('of a journey only where there are some', () => {
    const { worst } = worldsOf(companyOf('channels: { store: { kind: store } }\n'));
    const change = {
      kind: 'name-owner',
      owned: 'journeys',
      id: 'loan',
      team: 'care',
      isNewTeam: false,
    } as const;
    expect(worldsAfter(worst)([change]).journeys).toBe(worst.journeys);
  });
});

describe('the company with an owner who is new', () => {
  const company = companyOf(
    'teams: { sales: {} }\nchannels: { app: { kind: app }, store: { kind: store } }\nsystems: { store-crm: { kind: crm } }\n',
  );
  const naming = (ownedThing: 'channels' | 'systems', id: string, team: string) =>
    withNewTeam(company, { kind: 'name-owner', owned: ownedThing, id, team, isNewTeam: true });
  const teamsIn = ({ teams, channels }: typeof company) => [
    teams.map(({ id }) => id).join(' '),
    channels.map(({ team }) => team ?? '?').join(' '),
  ];

  it('has that team, which answers for its channel', () => {
    expect(teamsIn(naming('channels', 'store', 'care'))).toEqual(['sales care', '? care']);
    expect(teamsIn(naming('channels', 'app', 'sales'))).toEqual(['sales', 'sales ?']);
    expect(teamsIn(naming('systems', 'app', 'care'))).toEqual(['sales care', '? ?']);
  });

  it('knows nothing of its goals yet', () => {
    const [, care] = naming('channels', 'store', 'care').teams;
    expect(care).toMatchObject({ goals: { items: [], complete: false } });
  });
});
