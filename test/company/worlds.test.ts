import { describe, expect, test } from 'vitest';
import { type DataSet, kindsOf } from '../../src/company/dataKind.ts';
import type { World, WorldChannel, WorldSystem, WorldTeam } from '../../src/company/world.ts';
import { worldsFrom } from './worldsFrom.ts';

/** What a company says, what to look at, and what it is at worst and at best. */
type Row = readonly [company: string, worst: unknown, best: unknown];

/** Runs a table; one answer for both worlds may be given once. */
function table(
  what: string,
  look: (world: World) => unknown,
  rows: Record<string, Row | readonly [string, unknown]>,
): void {
  describe(what, () => {
    test.each(Object.entries(rows))('%s', (_, [company, worst, ...rest]) => {
      const worlds = worldsFrom(company);
      const best = rest.length > 0 ? rest[0] : worst;
      expect({ worst: look(worlds.worst), best: look(worlds.best) }).toEqual({ worst, best });
    });
  });
}

/** Values in order; `?` is one that the file does not name. */
function named(values: Iterable<string>): string[] {
  return [...values].map((value) => (value.startsWith('\u0000') ? '?' : value)).sort();
}

function data(set: DataSet): string {
  const kinds = kindsOf(set);
  return kinds.length === 16 ? 'all' : kinds.join(' ');
}

const store = (world: World) => world.channels.find(({ id }) => id === 'store') as WorldChannel;
const crm = (world: World) => world.systems.find(({ id }) => id === 'crm') as WorldSystem;
const team = (world: World) => world.teams.find(({ id }) => id === 'stores') as WorldTeam;

/** A store, beside a webshop of which everything is known. */
const withStore = (entries: string) => `
  teams: { online: { goals: [clicks], reports_to: cmo } }
  channels:
    store: { ${entries} }
    webshop:
      kind: webshop
      direction: both
      team: online
      stages: [buy]
      identifies_by: [email]
      personalised_with: [orders]
      brand: { voice: warm, visual: red }
`;

table('owner of a channel', (world) => named(store(world).owners), {
  stated: [withStore('kind: store, team: online'), ['online']],
  none: [withStore('kind: store, team: none'), []],
  unknown: [withStore('kind: store, team: unknown'), [], ['?', 'online']],
  omitted: [withStore('kind: store'), [], ['?', 'online']],
  empty: [withStore('kind: store, team: null'), [], ['?', 'online']],
});

table('kind of a channel', (world) => store(world).kind, {
  stated: [withStore('kind: store'), 'store'],
  unknown: [withStore('kind: unknown'), undefined],
});

table('direction of a channel', (world) => store(world).outboundOnly, {
  inbound: [withStore('kind: store, direction: inbound'), false],
  outbound: [withStore('kind: store, direction: outbound'), true],
  both: [withStore('kind: print, direction: both'), false],
  'omitted for a store': [withStore('kind: store'), false],
  'omitted for print': [withStore('kind: print'), true],
  'omitted for push': [withStore('kind: push'), true],
  'omitted for broadcast': [withStore('kind: broadcast'), true],
  'omitted for e-mail': [withStore('kind: email'), false],
  'unknown for print': [withStore('kind: print, direction: unknown'), undefined],
  'omitted for an unknown kind': [withStore('kind: unknown'), undefined],
  'stated for an unknown kind': [withStore('kind: unknown, direction: both'), false],
});

const allStages = ['buy', 'discover', 'loyalty', 'pay', 'receive', 'return', 'support'];

table('stages of a channel', (world) => [...store(world).stages].sort(), {
  stated: [withStore('kind: store, stages: [pay, buy]'), ['buy', 'pay']],
  'one word': [withStore('kind: store, stages: pay'), ['pay']],
  none: [withStore('kind: store, stages: none'), []],
  '[]': [withStore('kind: store, stages: []'), []],
  unknown: [withStore('kind: store, stages: unknown'), [], allStages],
  'unknown in the list': [withStore('kind: store, stages: [pay, unknown]'), ['pay'], allStages],
  omitted: [withStore('kind: store'), [], allStages],
});

table('identifiers of a channel', (world) => named(store(world).identifiers), {
  stated: [withStore('kind: store, identifies_by: [card, 7]'), ['7', 'card']],
  none: [withStore('kind: store, identifies_by: none'), []],
  '[]': [withStore('kind: store, identifies_by: []'), []],
  unknown: [withStore('kind: store, identifies_by: unknown'), [], ['?', 'email']],
  'unknown in the list': [
    withStore('kind: store, identifies_by: [card, unknown]'),
    ['card'],
    ['?', 'card', 'email'],
  ],
  omitted: [withStore('kind: store'), [], ['?', 'email']],
});

table('data that a channel is personalised with', (world) => data(store(world).personalisedWith), {
  stated: [withStore('kind: store, personalised_with: [profile, orders]'), 'orders profile'],
  'a group': [withStore('kind: store, personalised_with: transaction'), 'cart orders returns'],
  none: [withStore('kind: store, personalised_with: none'), ''],
  '[]': [withStore('kind: store, personalised_with: []'), ''],
  unknown: [withStore('kind: store, personalised_with: unknown'), '', 'all'],
  'unknown in the list': [
    withStore('kind: store, personalised_with: [orders, unknown]'),
    'orders',
    'all',
  ],
  omitted: [withStore('kind: store'), '', 'all'],
});

const brand = (world: World) => [named(store(world).voice), named(store(world).visual)];
const anyBrand = [
  ['?', 'warm'],
  ['?', 'red'],
];

table('brand of a channel', brand, {
  stated: [withStore('kind: store, brand: { voice: cool, visual: 2019 }'), [['cool'], ['2019']]],
  none: [withStore('kind: store, brand: { voice: none, visual: none }'), [[], []]],
  unknown: [withStore('kind: store, brand: unknown'), [[], []], anyBrand],
  'one part unknown': [
    withStore('kind: store, brand: { voice: unknown, visual: red }'),
    [[], ['red']],
    [['?', 'warm'], ['red']],
  ],
  omitted: [withStore('kind: store'), [[], []], anyBrand],
  'omitted, with a default': [
    `${withStore('kind: store')}\n  brand: { voice: cool, visual: blue }`,
    [['cool'], ['blue']],
  ],
  'one part omitted, with a default': [
    `${withStore('kind: store, brand: { voice: dry }')}\n  brand: { voice: cool, visual: blue }`,
    [['dry'], ['blue']],
  ],
  'unknown, with a default': [
    `${withStore('kind: store, brand: unknown')}\n  brand: { voice: warm, visual: red }`,
    [[], []],
    anyBrand,
  ],
  'the default is unknown': [`${withStore('kind: store')}\n  brand: unknown`, [[], []], anyBrand],
});

const shares = (one: string, other: string) => `
  channels: { store: { kind: store, ${one} }, webshop: { kind: webshop, ${other} } }
`;

table('weights of the channels', ({ channels }) => channels.map(({ weight }) => weight), {
  'whole numbers in proportion to what all state': [shares('share: 0.7', 'share: 0.3'), [7, 3]],
  'of more digits': [shares('share: 0.875', 'share: 0.1'), [875, 100]],
  'a share of nothing': [shares('share: 1', 'share: 0'), [1, 0]],
  'nothing at all': [shares('share: 0', 'share: 0'), [1, 1]],
  'omitted by one': [shares('share: 0.7', ''), [1, 1]],
  'unknown for one': [shares('share: 0.7', 'share: unknown'), [1, 1]],
});

const withSystem = (entries: string) => `
  teams: { it: {} }
  channels: { store: { kind: store } }
  systems: { crm: { ${entries} } }
`;

table('owner of a system', (world) => crm(world).owned, {
  stated: [withSystem('kind: crm, team: it'), true],
  none: [withSystem('kind: crm, team: none'), false],
  unknown: [withSystem('kind: crm, team: unknown'), false, true],
  omitted: [withSystem('kind: crm'), false, true],
});

table('whether a system resolves identity', (world) => crm(world).resolvesIdentity, {
  crm: [withSystem('kind: crm'), true],
  cdp: [withSystem('kind: cdp'), true],
  mdm: [withSystem('kind: mdm'), true],
  identity: [withSystem('kind: identity'), true],
  loyalty: [withSystem('kind: loyalty'), true],
  commerce: [withSystem('kind: commerce'), true],
  contact_centre: [withSystem('kind: contact_centre'), true],
  pos: [withSystem('kind: pos'), false],
  marketing: [withSystem('kind: marketing'), false],
  other: [withSystem('kind: other'), false],
  unknown: [withSystem('kind: unknown'), false, true],
});

const masters = (world: World) => [
  world.masters === 'stated',
  ...world.systems.map((system) => data(system.masters)),
];

const twoSystems = (one: string, other: string) => `
  channels: { store: { kind: store } }
  systems: { crm: { kind: crm, ${one} }, pos: { kind: pos, ${other} } }
`;
const allBut = (...kinds: string[]) =>
  kindsOf(2 ** 16 - 1)
    .filter((kind) => !kinds.includes(kind))
    .join(' ');

table('masters of the systems', masters, {
  'stated by both': [
    twoSystems('masters: [identity]', 'masters: orders'),
    [true, 'identity', 'orders'],
  ],
  'none and []': [twoSystems('masters: none', 'masters: []'), [true, '', '']],
  'omitted by one': [twoSystems('masters: [identity]', ''), [true, 'identity', '']],
  'omitted by both': [twoSystems('', ''), [false, '', '']],
  'unknown for one: a second master at worst, of the rest at best': [
    twoSystems('masters: [identity]', 'masters: unknown'),
    [true, 'identity', 'identity'],
    [true, 'identity', allBut('identity')],
  ],
  'unknown for both: two masters at worst, one at best': [
    twoSystems('masters: unknown', 'masters: unknown'),
    [true, 'all', 'all'],
    [true, 'all', ''],
  ],
  'no systems': ['channels: { store: { kind: store } }', [true]],
});

const withTeam = (entries: string) => `
  teams:
    stores: { ${entries} }
    online: { goals: [clicks], reports_to: cmo }
  channels: { store: { kind: store, team: stores } }
`;

table('goals of a team', (world) => named(team(world).goals), {
  stated: [withTeam('goals: [sales, 10]'), ['10', 'sales']],
  none: [withTeam('goals: none'), []],
  '[]': [withTeam('goals: []'), []],
  unknown: [withTeam('goals: unknown'), [], ['?', 'clicks']],
  'unknown in the list': [withTeam('goals: [sales, unknown]'), ['sales'], ['?', 'clicks', 'sales']],
  omitted: [withTeam('name: Stores'), [], ['?', 'clicks']],
});

table('manager of a team', (world) => named(team(world).managers), {
  stated: [withTeam('reports_to: coo'), ['coo']],
  none: [withTeam('reports_to: none'), []],
  unknown: [withTeam('reports_to: unknown'), [], ['?', 'cmo']],
  'omitted: none': [withTeam('name: Stores'), []],
});

table('partners of a team', (world) => named(team(world).worksWith), {
  stated: [withTeam('works_with: online'), ['online']],
  none: [withTeam('works_with: none'), []],
  '[]': [withTeam('works_with: []'), []],
  unknown: [withTeam('works_with: unknown'), [], ['?', 'online', 'stores']],
  'omitted: none': [withTeam('name: Stores'), []],
});

test('one more team stands for any that the file does not name', () => {
  const { teams } = worldsFrom(withTeam('name: Stores')).best;
  expect(named(teams.map(({ id }) => id))).toEqual(['?', 'online', 'stores']);
  expect(teams.at(-1)).toMatchObject({
    goals: new Set(),
    managers: new Set(),
    worksWith: new Set(),
  });
});

/** Each flow as `from>to data age`, and whether all others may be. */
function flows({ channels, systems, flows, everyFlow }: World): (string | boolean)[] {
  const ids = [...channels, ...systems].map(({ id }) => id);
  const said = flows.map(({ from, to, ...flow }) =>
    [`${ids[from]}>${ids[to]}`, data(flow.data), flow.age].join(' '),
  );
  return [...said.sort(), everyFlow];
}

const withFlows = (entries: string) => `
  channels: { store: { kind: store }, webshop: { kind: webshop } }
  systems: { crm: { kind: crm } }
  ${entries}
`;

table('flows', flows, {
  stated: [
    withFlows('flows: [{ from: webshop, to: crm, data: [orders], freshness: daily }]'),
    ['webshop>crm orders 86400', false],
  ],
  'between two': [
    withFlows('flows: [{ between: [webshop, crm], data: [orders], freshness: realtime }]'),
    ['crm>webshop orders 60', 'webshop>crm orders 60', false],
  ],
  '[]': [withFlows('flows: []'), [false]],
  omitted: [withFlows(''), [false], [true]],
  unknown: [withFlows('flows: unknown'), [false], [true]],
  partial: [
    withFlows(`partial: [flows]
  flows: [{ from: webshop, to: crm, data: [orders], freshness: 90s }]`),
    ['webshop>crm orders 90', false],
    ['webshop>crm orders 90', true],
  ],
  'those into one place are open': [
    withFlows(`partial: [flows.crm]
  flows: [{ from: webshop, to: store, data: [orders], freshness: 90s }]`),
    ['webshop>store orders 90', false],
    ['store>crm all 0', 'webshop>crm all 0', 'webshop>store orders 90', false],
  ],
  'those into two places are open': [
    withFlows(`partial: [flows.crm, flows.store]
  flows: []`),
    [false],
    // From the third into one of them, and from each of them to the other.
    ['crm>store all 0', 'store>crm all 0', 'webshop>store all 0', false],
  ],
  'those into every place are open': [
    withFlows(`partial: [flows.crm, flows.store, flows.webshop]
  flows: []`),
    [false],
    [true],
  ],
  'the whole is open, whatever else is': [
    withFlows(`partial: [flows.crm, flows]
  flows: []`),
    [false],
    [true],
  ],
  'no place for any': ['channels: {}', [false]],
  'partial kpis leave the flows complete': [
    withFlows(`partial: kpis
  flows: []`),
    [false],
  ],
});

table('data of a flow', flows, {
  'data omitted': [
    withFlows('flows: [{ from: webshop, to: crm, freshness: daily }]'),
    [false],
    ['webshop>crm all 86400', false],
  ],
  'data unknown': [
    withFlows('flows: [{ from: webshop, to: crm, data: unknown, freshness: daily }]'),
    [false],
    ['webshop>crm all 86400', false],
  ],
  'data that may hold more': [
    withFlows('flows: [{ from: webshop, to: crm, data: [cart, unknown], freshness: daily }]'),
    ['webshop>crm cart 86400', false],
    ['webshop>crm all 86400', false],
  ],
  'data none': [
    withFlows('flows: [{ from: webshop, to: crm, data: none, freshness: daily }]'),
    [false],
  ],
  'data []': [
    withFlows('flows: [{ from: webshop, to: crm, data: [], freshness: daily }]'),
    [false],
  ],
  'data all': [
    withFlows('flows: [{ from: webshop, to: crm, data: all, freshness: daily }]'),
    ['webshop>crm all 86400', false],
  ],
});

test('flows of which all is known are there once for both worlds', () => {
  const known = '{ from: webshop, to: crm, data: price, freshness: daily }';
  const { worst, best } = worldsFrom(withFlows(`flows: [${known}]`));
  expect(best.flows).toBe(worst.flows);
  const open = worldsFrom(withFlows(`flows: [{ from: store, to: crm }, ${known}]`));
  expect(open.best.flows).not.toBe(open.worst.flows);
});

const aged = (freshness: string) =>
  withFlows(`flows: [{ from: webshop, to: crm, data: [orders]${freshness} }]`);

table('age of a flow', ({ flows: [flow] }) => flow?.age, {
  realtime: [aged(', freshness: realtime'), 60],
  minutes: [aged(', freshness: minutes'), 900],
  hourly: [aged(', freshness: hourly'), 3600],
  daily: [aged(', freshness: daily'), 86_400],
  weekly: [aged(', freshness: weekly'), 604_800],
  monthly: [aged(', freshness: monthly'), 2_678_400],
  manual: [aged(', freshness: manual'), Number.POSITIVE_INFINITY],
  seconds: [aged(', freshness: 90s'), 90],
  'a quarter of an hour': [aged(', freshness: 15m'), 900],
  hours: [aged(', freshness: 6h'), 21_600],
  days: [aged(', freshness: 2d'), 172_800],
  omitted: [aged(''), Number.POSITIVE_INFINITY, 0],
  unknown: [aged(', freshness: unknown'), Number.POSITIVE_INFINITY, 0],
});

table('ends of a flow', flows, {
  'an unknown end is nowhere, or everywhere': [
    withFlows('flows: [{ from: webshop, to: unknown, data: [orders], freshness: daily }]'),
    [false],
    ['webshop>crm orders 86400', 'webshop>store orders 86400', false],
  ],
  'an unknown beginning is nowhere, or everywhere': [
    withFlows('flows: [{ from: unknown, to: crm, data: [orders], freshness: daily }]'),
    [false],
    ['store>crm orders 86400', 'webshop>crm orders 86400', false],
  ],
  'between a channel and an unknown end': [
    withFlows('flows: [{ between: [unknown, crm], data: [orders], freshness: daily }]'),
    [false],
    [
      'crm>store orders 86400',
      'crm>webshop orders 86400',
      'store>crm orders 86400',
      'webshop>crm orders 86400',
      false,
    ],
  ],
});

/** Each need as `step kind@channel<sources within`, then whether all is known of the journey. */
function journeys({ channels, journeys }: World): unknown {
  const id = (channel: number) => channels[channel]?.id;
  if (typeof journeys === 'number') return `assumed ${journeys}`;
  return journeys.map(({ needs, known }) => [
    ...needs.map(
      ({ step, kind, on, sources, within }) =>
        `${step} ${data(kind)}@${id(on)}<${sources.map(id).join('+')} ${within}`,
    ),
    known === 'complete',
  ]);
}

const withSteps = (steps: string) => `
  channels: { app: { kind: app }, store: { kind: store }, webshop: { kind: webshop } }
  journeys: { collect: { steps: ${steps} } }
`;

table('journeys', journeys, {
  omitted: ['channels: { store: { kind: store } }', 'assumed 0', 'assumed 1'],
  unknown: [
    '{ channels: { store: { kind: store } }, journeys: unknown }',
    'assumed 0',
    'assumed 1',
  ],
  none: ['{ channels: { store: { kind: store } }, journeys: {} }', []],
  'steps omitted': [
    '{ channels: { store: { kind: store } }, journeys: { collect: { team: none } } }',
    [[false]],
  ],
  'steps unknown': [withSteps('unknown'), [[false]]],
  'no steps': [withSteps('[]'), [[true]]],
  'needs of the creator': [
    withSteps('[{ on: app }, { on: webshop, creates: orders }, { on: store, needs: orders }]'),
    [['2 orders@store<webshop Infinity', true]],
  ],
  'needs without a creator': [
    withSteps('[{ on: app }, { on: webshop }, { on: store, needs: orders, within: daily }]'),
    [['2 orders@store<app+webshop 86400', true]],
  ],
  'needs of the first step': [
    withSteps('[{ on: store, needs: orders, within: 2h }]'),
    [['0 orders@store< 7200', true]],
  ],
  'a bound that is unknown': [
    withSteps('[{ on: webshop }, { on: store, needs: orders, within: unknown }]'),
    [['1 orders@store<webshop 0', true]],
    [['1 orders@store<webshop Infinity', true]],
  ],
  'bare steps': [
    withSteps('[{ on: webshop, creates: cart }, store, app]'),
    [
      [
        '1 cart@store<webshop Infinity',
        '2 cart@app<webshop Infinity',
        '2 identity@app<store Infinity',
        '2 interactions@app<store Infinity',
        true,
      ],
    ],
  ],
  'needs none': [withSteps('[{ on: webshop, needs: none, creates: [] }]'), [[true]]],
  'needs unknown': [withSteps('[{ on: webshop, needs: unknown }]'), [[false]]],
  'needs that may be more': [
    withSteps('[{ on: webshop }, { on: store, needs: [cart, unknown] }]'),
    [['1 cart@store<webshop Infinity', false]],
  ],
  'creates unknown': [withSteps('[{ on: webshop, creates: unknown }]'), [[false]]],
  'a bare unknown step': [withSteps('[webshop, unknown]'), [[false]]],
  'a step on an unknown channel': [withSteps('[{ on: unknown, creates: cart }]'), [[false]]],
});

const ownedJourney = (entry: string) => `
  teams: { it: {} }
  channels: { store: { kind: store } }
  journeys: { collect: { steps: [store]${entry} } }
`;

table('owner of a journey', ({ journeys }) => typeof journeys !== 'number' && journeys[0]?.owned, {
  stated: [ownedJourney(', team: it'), true],
  none: [ownedJourney(', team: none'), false],
  unknown: [ownedJourney(', team: unknown'), false, true],
  omitted: [ownedJourney(''), false, true],
});

const withStoreAnd = (entries: string) => `
  channels: { store: { kind: store } }
  ${entries}
`;

/** Each KPI with whether it is measured, and whether those that are not listed are. */
const kpis = ({ kpis, otherKpis }: World) => [
  ...[...kpis].map(([id, { measured }]) => [id, measured]),
  otherKpis,
];

table('KPIs', kpis, {
  yes: [withStoreAnd('kpis: { nps: { measured: yes } }'), [['nps', true], false]],
  no: [withStoreAnd('kpis: { nps: { measured: no } }'), [['nps', false], false]],
  'not said': [
    withStoreAnd('kpis: { nps: { team: none } }'),
    [['nps', false], false],
    [['nps', true], false],
  ],
  unknown: [
    withStoreAnd('kpis: { nps: unknown }'),
    [['nps', false], false],
    [['nps', true], false],
  ],
  'none at all': [withStoreAnd('kpis: {}'), [false]],
  omitted: [withStoreAnd(''), [false], [true]],
  'all unknown': [withStoreAnd('kpis: unknown'), [false], [true]],
  partial: [
    withStoreAnd(`partial: kpis
  kpis: { nps: { measured: no } }`),
    [['nps', false], false],
    [['nps', false], true],
  ],
});

table('practices', ({ practices }) => practices.get('click-and-collect')?.answer, {
  yes: [withStoreAnd('practices: { click-and-collect: yes }'), 'yes'],
  partly: [withStoreAnd('practices: { click-and-collect: partly }'), 'partly'],
  no: [withStoreAnd('practices: { click-and-collect: false }'), 'no'],
  unknown: [withStoreAnd('practices: { click-and-collect: unknown }'), 'no', 'yes'],
  'without an answer': [withStoreAnd('practices: { click-and-collect: }'), 'no', 'yes'],
  'left out, so that `assume` decides': [withStoreAnd('practices: { other: yes }'), undefined],
});

test('what is assumed where nothing can decide', () => {
  const { worst, best } = worldsFrom('channels: { store: { kind: store } }');
  expect([worst.assume, best.assume]).toEqual([0, 1]);
});
