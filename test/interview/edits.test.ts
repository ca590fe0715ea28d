import { describe, expect, it } from 'vitest';
import type { PlainValue } from '../../src/source/edit/edit.ts';
import { about, problemsIn, textOf, told, unknown } from './held.ts';

const base = `channels:
  store: { kind: store } # in Milan
  webshop: { kind: webshop }
systems: { crm: { kind: crm } }
teams: { retail: { name: Stores } }
`;

/** Of the store, nobody has known what it looks like. */
const lookOpen = base.replace('kind: store }', 'kind: store, brand: { visual: unknown } }');

/** What stands before, the question, the answer, and the lines that stand there after. */
type Row = readonly [before: string, key: string, answer: PlainValue, after: string];

function table(what: string, rows: Readonly<Record<string, Row>>): void {
  describe(what, () => {
    it.each(Object.entries(rows))('%s', (_, [before, key, answer, after]) => {
      const interview = about(before);
      const next = answer === null ? unknown(interview, key) : told(interview, key, answer);
      const lines = textOf(next).split('\n');
      const old = textOf(interview).split('\n');
      expect(lines.filter((line) => !old.includes(line)).join('\n')).toBe(after);
    });
  });
}

table('an answer about a channel, system or team', {
  'an owner by id': [
    base,
    'channels.store.team',
    'retail',
    '  store: { kind: store, team: retail } # in Milan',
  ],
  'an owner by name': [
    base,
    'systems.crm.team',
    'stores',
    'systems: { crm: { kind: crm, team: retail } }',
  ],
  'a new owner by name': [
    base,
    'channels.webshop.team',
    'E-commerce & app',
    [
      '  webshop: { kind: webshop, team: e-commerce-app }',
      'teams: { retail: { name: Stores }, e-commerce-app: { name: E-commerce & app } }',
    ].join('\n'),
  ],
  'no owner': [base, 'channels.webshop.team', 'none', '  webshop: { kind: webshop, team: none }'],
  'no idea who': [
    base,
    'channels.webshop.team',
    null,
    '  webshop: { kind: webshop, team: unknown }',
  ],
  stages: [
    base,
    'channels.webshop.stages',
    ['buy', 'pay'],
    '  webshop: { kind: webshop, stages: [buy, pay] }',
  ],
  'not recognised': [
    base,
    'channels.webshop.identifies_by',
    [],
    '  webshop: { kind: webshop, identifies_by: [] }',
  ],
  'personalised with': [
    base,
    'channels.webshop.personalised_with',
    ['orders'],
    '  webshop: { kind: webshop, personalised_with: [orders] }',
  ],
  kind: [
    'channels: { shop: { kind: unknown } }\n',
    'channels.shop.kind',
    'store',
    'channels: { shop: { kind: store } }',
  ],
  direction: [
    'channels: { shop: { kind: unknown } }\n',
    'channels.shop.direction',
    'both',
    'channels: { shop: { kind: unknown, direction: both } }',
  ],
  goals: [
    base,
    'teams.retail.goals',
    ['sales'],
    'teams: { retail: { name: Stores, goals: [sales] } }',
  ],
  'reports to': [
    base,
    'teams.retail.reports_to',
    'coo',
    'teams: { retail: { name: Stores, reports_to: coo } }',
  ],
  'works with': [
    `${base}`.replace('teams: { ', 'teams: { online: {}, '),
    'teams.retail.works_with',
    ['online'],
    'teams: { online: {}, retail: { name: Stores, works_with: [online] } }',
  ],
  masters: [
    base,
    'masters',
    { crm: ['identity'] },
    'systems: { crm: { kind: crm, masters: [identity] } }',
  ],
  'masters, and nobody knows': [
    base,
    'masters',
    null,
    'systems: { crm: { kind: crm, masters: unknown } }',
  ],
  'one voice': [base, 'brand.voice', [], 'brand: { voice: house-style }'],
  'one that sounds different': [
    base,
    'brand.voice',
    ['store'],
    [
      '  store: { kind: store, brand: { voice: store-style } } # in Milan',
      'brand: { voice: house-style }',
    ].join('\n'),
  ],
  'looks unknown': [base, 'brand.visual', null, 'brand: { visual: unknown }'],
  'the voice of one channel': [
    base,
    'channels.store.brand.voice',
    'warm',
    '  store: { kind: store, brand: { voice: warm } } # in Milan',
  ],
  'the look of one channel, and nobody knows': [
    base,
    'channels.store.brand.visual',
    null,
    '  store: { kind: store, brand: { visual: unknown } } # in Milan',
  ],
  'one that looks different from a look that is told': [
    `${lookOpen}brand: { visual: blue }\n`,
    'brand.visual',
    ['store'],
    '  store: { kind: store, brand: { visual: store-style } } # in Milan',
  ],
  'none that looks different from it': [
    `${lookOpen}brand: { visual: blue }\n`,
    'brand.visual',
    [],
    '  store: { kind: store, brand: { visual: blue } } # in Milan',
  ],
  'nobody knows which look different from it': [
    `${lookOpen}brand: { visual: blue }\n`,
    'brand.visual',
    null,
    '',
  ],
  'masters of one system': [
    base,
    'systems.crm.masters',
    ['identity'],
    'systems: { crm: { kind: crm, masters: [identity] } }',
  ],
  'masters of one system, and nobody knows': [
    base,
    'systems.crm.masters',
    null,
    'systems: { crm: { kind: crm, masters: unknown } }',
  ],
  'masters of all, of which one is left out': [
    base.replace('{ crm: ', '{ erp: { kind: erp }, crm: '),
    'masters',
    { crm: ['identity'] },
    'systems: { erp: { kind: erp, masters: [] }, crm: { kind: crm, masters: [identity] } }',
  ],
});

table('an answer about a practice or figure', {
  practice: [
    base,
    'practices.click-and-collect',
    'partly',
    'practices: { click-and-collect: partly }',
  ],
  'practice unknown': [
    base,
    'practices.click-and-collect',
    null,
    'practices: { click-and-collect: unknown }',
  ],
  'a figure leaves the others open': [
    base,
    'kpis.cross-channel-conversion.measured',
    'yes',
    'kpis: { cross-channel-conversion: { measured: yes } }\npartial: [kpis]',
  ],
});

table('what flows into a place', {
  'the first answer leaves all other places open': [
    base,
    'flows.store',
    [{ from: 'crm', data: ['identity'], freshness: 'daily' }],
    [
      'flows:',
      '  - { from: crm, to: store, data: [identity], freshness: daily }',
      'partial: [flows.webshop, flows.crm]',
    ].join('\n'),
  ],
  'nothing at all': [base, 'flows.store', [], 'flows: []\npartial: [flows.webshop, flows.crm]'],
  'nobody knows': [
    base,
    'flows.store',
    null,
    'flows:\n  - { from: unknown, to: store }\npartial: [flows.webshop, flows.crm]',
  ],
  'the last answer makes the list complete': [
    `${base}flows: []\npartial: [flows.store]\n`,
    'flows.store',
    [{ from: 'crm', data: ['orders'] }],
    'flows:\n  - { from: crm, to: store, data: [orders] }',
  ],
  'other things stay partial': [
    `${base}flows: []\npartial: [kpis, flows.store]\n`,
    'flows.store',
    [],
    'partial: [kpis]',
  ],
  'a list that was open as a whole': [
    `${base}partial: [flows] # so far\nflows:\n  - { from: webshop, to: crm }\n`,
    'flows.store',
    [],
    'partial: [flows.webshop, flows.crm] # so far',
  ],
  'what is listed already is made to agree': [
    `${base}flows:\n  - { from: crm, to: store, data: [orders], team: retail }\n  - { from: webshop, to: store }\n`,
    'flows.store',
    [{ from: 'crm', data: ['orders', 'identity'] }],
    '  - { from: crm, to: store, data: [orders, identity], team: retail }',
  ],
  'the way back of a flow both ways stays': [
    `${base}flows:\n  - { between: [store, crm], data: [orders] } # nightly\n`,
    'flows.store',
    [],
    '  - { from: store, to: crm, data: [orders] } # nightly',
  ],
  'a flow both ways that is as it was stays': [
    `${base}flows:\n  - { between: [store, crm], data: [orders, cart, returns] }\n`,
    'flows.store',
    [{ from: 'crm', data: ['transaction'] }],
    '',
  ],
  'a flow both ways that carries more on the way here becomes two': [
    `${base}flows:\n  - { between: [store, crm], data: [orders] } # nightly\n`,
    'flows.store',
    [{ from: 'crm', data: ['orders', 'identity'] }],
    [
      '  - { from: store, to: crm, data: [orders] } # nightly',
      '  - { from: crm, to: store, data: [orders, identity] }',
    ].join('\n'),
  ],
  'the same data, but later': [
    `${base}flows:\n  - { from: crm, to: store, data: [orders], freshness: realtime }\n`,
    'flows.store',
    [{ from: 'crm', data: ['orders'], freshness: 'daily' }],
    '  - { from: crm, to: store, data: [orders], freshness: daily }',
  ],
  'data where none was listed': [
    `${base}flows:\n  - { from: crm, to: store }\n`,
    'flows.store',
    [{ from: 'crm', data: ['orders'] }],
    '  - { from: crm, to: store, data: [orders] }',
  ],
  'no word of the data leaves what is listed': [
    `${base}flows:\n  - { from: crm, to: store, data: [orders] }\n`,
    'flows.store',
    [{ from: 'crm' }],
    '',
  ],
  'some known, and nobody knows the rest': [
    `${base}flows:\n  - { from: crm, to: store, data: [orders] }\npartial: [flows.store]\n`,
    'flows.store',
    null,
    '  - { from: unknown, to: store }',
  ],
  'nobody knows, as it says already': [
    `${base}flows:\n  - { from: unknown, to: store }\n`,
    'flows.store',
    null,
    '',
  ],
  'some known, and more': [
    `${base}flows: []\n`,
    'flows.store',
    [{ from: 'crm', data: ['orders'] }, { from: 'unknown' }],
    'flows:\n  - { from: crm, to: store, data: [orders] }\n  - { from: unknown, to: store }',
  ],
  'known at last': [
    `${base}flows:\n  - { from: unknown, to: store }\n`,
    'flows.store',
    [{ from: 'crm', data: ['orders'] }],
    '  - { from: crm, to: store, data: [orders] }',
  ],
  'the data of one flow': [
    `${base}flows:\n  - { from: crm, to: store }\n`,
    'flows.crm>store.data',
    ['orders'],
    '  - { from: crm, to: store, data: [orders] }',
  ],
  'how old it is': [
    `${base}flows:\n  - { from: crm, to: store }\n`,
    'flows.crm>store.freshness',
    '2d',
    '  - { from: crm, to: store, freshness: 2d }',
  ],
  'where it comes from': [
    `${base}flows:\n  - { between: [unknown, store], data: [orders] }\n`,
    'flows.unknown<>store.ends',
    'crm',
    '  - { between: [crm, store], data: [orders] }',
  ],
  'where it comes from, one way': [
    `${base}flows:\n  - { from: unknown, to: store, data: [orders] }\n`,
    'flows.unknown>store.ends',
    'crm',
    '  - { from: crm, to: store, data: [orders] }',
  ],
  'where it goes': [
    `${base}flows:\n  - { from: store, to: unknown, data: [orders] }\n`,
    'flows.store>unknown.ends',
    'crm',
    '  - { from: store, to: crm, data: [orders] }',
  ],
});

const journey = `${base}journeys:
  collect:
    steps:
      - { on: webshop, creates: [orders] } # at home
partial: [journeys.collect]
`;

table('a journey', {
  'a first one': [
    base,
    'journeys',
    { collect: { name: 'Click and collect', steps: ['webshop', 'store'] } },
    'journeys: { collect: { name: Click and collect, steps: [webshop, store] } }',
  ],
  'one that is not told to its end': [
    base,
    'journeys',
    { collect: { steps: [{ on: 'webshop', creates: ['orders'] }], unfinished: true } },
    [
      'journeys: { collect: { steps: [{ on: webshop, creates: [orders] }] } }',
      'partial: [journeys.collect]',
    ].join('\n'),
  ],
  'one that is not told to its end, in plain words': [
    base,
    'journeys',
    { collect: { steps: ['store'], unfinished: 'yes' }, ask: { steps: [], unfinished: 'no' } },
    [
      'journeys: { collect: { steps: [store] }, ask: { steps: [] } }',
      'partial: [journeys.collect]',
    ].join('\n'),
  ],
  none: [base, 'journeys', {}, 'journeys: {}'],
  'not known': [base, 'journeys', null, 'journeys: unknown'],
  'a next step, and more to come': [
    journey,
    'journeys.collect.steps',
    { steps: [{ on: 'webshop', creates: ['orders'] }, 'store'], unfinished: true },
    '      - store',
  ],
  'the end of it': [
    journey,
    'journeys.collect.steps',
    [
      { on: 'webshop', creates: ['orders'] },
      { on: 'store', needs: ['orders'] },
    ],
    '      - { on: store, needs: [orders] }',
  ],
  'nobody knows the rest': [journey, 'journeys.collect.steps', null, '      - unknown'],
  'nobody knows a single step': [
    `${base}journeys: { collect: { steps: unknown } }\n`,
    'journeys.collect.steps',
    null,
    '',
  ],
  'steps at last': [
    `${base}journeys: { collect: { steps: unknown } }\n`,
    'journeys.collect.steps',
    ['webshop', 'store'],
    'journeys: { collect: { steps: [webshop, store] } }',
  ],
  'how soon, where no step can be told': [
    `${base}journeys: { collect: { steps: unknown } }\n`,
    'journeys.collect.within',
    'daily',
    '',
  ],
  'how soon': [
    `${base}journeys: { collect: { steps: [{ on: store, needs: [orders], within: unknown }] } }\n`,
    'journeys.collect.within',
    'daily',
    'journeys: { collect: { steps: [{ on: store, needs: [orders], within: daily }] } }',
  ],
  'its owner': [
    `${base}journeys: { collect: { steps: [store] } }\n`,
    'journeys.collect.team',
    'none',
    'journeys: { collect: { steps: [store], team: none } }',
  ],
});

describe('an answer that does not fit its question', () => {
  it.each<readonly [string, PlainValue, string[]]>([
    ['channels.store.stages', ['buuy'], ['unknown-word 1:12 buy?']],
    ['channels.store.personalised_with', 7, ['unknown-word 1:11']],
    ['flows.store', [{ from: 'webshp' }], ['unknown-word 1:20 webshop?']],
    ['flows.store', [{ from: 'crm', freshness: 'soon' }], ['unknown-word 1:38']],
    ['channels', { 'a b': { kind: 'store' } }, ['bad-id 1:12']],
    ['channels', { kiosk: { kind: 'kiosk', vendor: 'x' } }, ['unknown-key 1:36']],
    ['practices.click-and-collect', 'maybe', ['unknown-word 1:11']],
    ['journeys', { collect: { steps: ['stroe'] } }, ['unknown-word 1:32 store?']],
  ])('%s', (key, value, problems) => {
    expect(problemsIn(() => told(about(base), key, value))).toEqual(problems);
  });

  it('cannot make the company unreadable either', () => {
    expect(problemsIn(() => told(about(base), 'channels', { crm: { kind: 'app' } }))).toEqual([
      expect.stringMatching(/^shared-id /),
    ]);
  });
});
