import { describe, expect, it } from 'vitest';
import { allData, dataSet, kindsOf } from '../../../src/company/dataKind.ts';
import { ageOf } from '../../../src/company/freshness.ts';
import type { AddFlow } from '../../../src/plan/changes/addFlow.ts';
import { writtenPlan } from '../../../src/plan/writing/writtenPlan.ts';
import { daysOf, performerOf, proposal, proposedIds, writes, yaml } from './changeTests.ts';

const shop = yaml`
  channels:
    leaflet: { kind: print }
    store: { kind: store }
    web: { kind: webshop }
`;
const shopWith = (lines: string) => `${shop}${lines}\n`;
const ids = (lines: string) => proposedIds('add-flow', shopWith(lines));
const ordersToCrm = (): AddFlow => ({
  kind: 'add-flow',
  from: 'web',
  to: 'crm',
  data: dataSet(['orders', 'identity']),
  age: ageOf('hourly'),
});

describe('a new flow is proposed', () => {
  it('between a shared system and every channel and system, each way, from what can be answered', () => {
    expect(ids('systems: { crm: { kind: crm }, pim: { kind: pim } }\nflows: []')).toEqual([
      'crm>leaflet',
      'crm>pim',
      'crm>store',
      'crm>web',
      'pim>crm',
      'store>crm',
      'web>crm',
    ]);
  });

  it('to and from the one channel that stands in where there is no shared system', () => {
    expect(ids('systems: { pim: { kind: pim } }\nflows: []')).toEqual([
      'pim>web',
      'store>web',
      'web>leaflet',
      'web>pim',
      'web>store',
    ]);
  });

  it('between channels that a journey moves between with something that is needed', () => {
    const journeys = (step: string) => `systems: { crm: { kind: crm } }\nflows: []
journeys: { collect: { steps: [{ on: web, creates: [orders] }, ${step}] } }`;
    expect(ids(journeys('{ on: store, needs: [orders] }'))).toContain('web>store');
    expect(ids(journeys('{ on: store }'))).not.toContain('web>store');
  });

  it.each([
    ['all, realtime', false],
    ['all, 30s', false],
    ['all, hourly', true],
    ['customer, realtime', true],
    ['unknown, realtime', true],
    ['all, unknown', true],
  ])('beside one that carries %s: %s', (carried, isProposed) => {
    const [data, freshness] = carried.split(', ');
    const flow = `{ from: web, to: crm, data: ${data}, freshness: ${freshness} }`;
    const found = ids(`systems: { crm: { kind: crm } }\nflows: [${flow}]`);
    expect(found.includes('web>crm')).toBe(isProposed);
    expect(found).toContain('crm>web');
  });

  it.each([
    ['crm', 'all'],
    ['pim', 'product'],
    ['erp', 'product transaction identity profile loyalty'],
  ])('with the data that a system of kind %s can carry', (kind, data) => {
    const lines = shopWith(`systems: { it: { kind: ${kind} }, hub: { kind: other } }\nflows: []`);
    const change = proposal('add-flow', lines, 'it>hub');
    expect(kindsOf(change.data)).toEqual(kindsOf(dataSet(data.split(' '))));
  });

  it('at once, or sooner where a journey needs it sooner', () => {
    const lines = shopWith('systems: { crm: { kind: crm } }\nflows: []');
    expect(proposal('add-flow', lines, 'web>crm').age).toBe(ageOf('realtime'));
    const steps = '[web, { on: store, needs: [identity], within: 30s }]';
    const hurried = `${lines}journeys: { collect: { steps: ${steps} } }\n`;
    expect(proposal('add-flow', hurried, 'web>crm').age).toBe(30);
  });
});

describe('a new flow is written', () => {
  const shopIn = (flows: string) => shopWith(`systems: { crm: { kind: crm } }\n${flows}`);
  const entry = '  - { from: web, to: crm, data: [orders, identity], freshness: hourly }';
  const nightly = '  - { from: store, to: crm } # each night';
  writes([
    [
      'as the only one where there are none',
      ordersToCrm,
      shopIn('flows: []'),
      shopIn(`flows:\n${entry}`),
    ],
    [
      'as one of several where flows were not stated',
      ordersToCrm,
      shopIn('brand: unknown'),
      shopIn(`brand: unknown\nflows:\n${entry}\npartial: [flows]`),
    ],
    [
      'as one of several where flows were unknown',
      ordersToCrm,
      shopIn('flows: unknown # ask IT'),
      shopIn(`flows: # ask IT\n${entry}\npartial: [flows]`),
    ],
    [
      'below the others, of which no more is claimed than before',
      ordersToCrm,
      shopIn(`partial: flows\nflows:\n${nightly}\n# end`),
      shopIn(`partial: flows\nflows:\n${nightly}\n${entry}\n# end`),
    ],
    [
      'with the word for all data, and a duration where no word says just that',
      () => ({ ...ordersToCrm(), data: allData, age: 30 }),
      shopIn(`flows:\n${nightly}`),
      shopIn(`flows:\n${nightly}\n  - { from: web, to: crm, data: [all], freshness: 30s }`),
    ],
  ]);

  it('into the file that says most about its ends', () => {
    const files = [
      { name: 'a.yaml', text: `omnigauge: 1\n${shop}systems: { crm: { kind: crm } }\nflows: []\n` },
      { name: 'b.yaml', text: 'flows:\n  - { from: store, to: crm }\n' },
      { name: 'c.yaml', text: 'flows:\n  - { from: web, to: crm, data: [cart] }\n' },
    ];
    const written = writtenPlan(files, [ordersToCrm()]).files;
    expect(written.map(({ text }, index) => text === files[index]?.text)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('a new flow is made', () => {
  const lines = (store: string, crm: string) => yaml`
    teams: { shops: {}, care: {} }
    channels: { store: { kind: store, ${store} }, web: { kind: webshop } }
    systems: { crm: { kind: crm, ${crm} } }
    flows: []
  `;

  it.each([
    ['the team of the sender', 'team: shops', 'team: care', 'shops'],
    ['the team of the receiver where the sender has none', 'team: none', 'team: care', 'care'],
    ['nobody who could be named', 'team: none', 'team: unknown', null],
  ])('by %s', (_, store, crm, team) => {
    const company = lines(store, crm);
    expect(performerOf(proposal('add-flow', company, 'store>crm'), company)).toBe(team);
  });

  it.each([
    ['the sender', 'effort: 4', 'team: none', 4],
    ['the receiver', 'team: none', 'effort: 5', 5],
    ['the harder end', 'effort: 4', 'effort: 5', 5],
    ['the rubric', 'team: none', 'team: none', 10],
  ])('on the effort of %s', (_, store, crm, days) => {
    const company = lines(store, crm);
    expect(daysOf(proposal('add-flow', company, 'store>crm'), company)).toBe(days);
  });
});
