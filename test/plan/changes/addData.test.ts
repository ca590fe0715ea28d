import { describe, expect, it } from 'vitest';
import { dataSet, kindsOf } from '../../../src/company/dataKind.ts';
import type { AddData } from '../../../src/plan/changes/addData.ts';
import {
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

const shopWith = (flow: string) => yaml`
  teams: { shops: {}, care: {} }
  channels: { store: { kind: store, team: shops }, web: { kind: webshop, team: none } }
  systems: { crm: { kind: crm, team: care }, pim: { kind: pim, team: none } }
  flows:
    - ${flow}
`;

describe('more data on a flow is proposed', () => {
  it.each([
    ['none of what it has', '{ from: web, to: crm, data: [transaction, product] }', 'customer'],
    ['all where it has none', '{ between: [web, crm], data: [] }', 'all'],
    [
      'no more than a system can carry',
      '{ from: pim, to: web, data: [stock, price] }',
      'catalogue offers content',
    ],
  ])('with %s', (_, flow, data) => {
    const [change] = proposed('add-data', shopWith(flow));
    expect(kindsOf(change?.data ?? 0)).toEqual(kindsOf(dataSet(data.split(' '))));
  });

  it.each([
    ['carries all already', '{ from: web, to: crm, data: all }'],
    ['carries all that its end can', '{ from: pim, to: web, data: product }'],
    ['ends nobody knows where', '{ from: web, to: unknown, data: [orders] }'],
  ])('not where it %s', (_, flow) => {
    expect(proposed('add-data', shopWith(flow))).toEqual([]);
  });

  it.each([
    ['low', ['web>crm']],
    ['high', []],
  ] as const)('for data that is not known only where that is taken as none (%s)', (bound, ids) => {
    expect(proposedIds('add-data', shopWith('{ from: web, to: crm }'), { bound })).toEqual(ids);
  });

  it('for each entry of the list, told apart where they join the same', () => {
    const flows = `{ from: web, to: crm, data: [orders] }
  - { from: web, to: crm, data: [cart] }
  - { between: [store, crm], data: [cart] }`;
    expect(proposedIds('add-data', shopWith(flows))).toEqual([
      'store<>crm',
      'web>crm',
      'web>crm#2',
    ]);
  });
});

describe('more data is written', () => {
  const adding =
    (...words: string[]) =>
    (lines: string) => ({ ...(proposed('add-data', lines)[0] as AddData), data: dataSet(words) });
  const row = (name: string, words: readonly string[], flow: string, after: string) =>
    [name, adding(...words), shopWith(flow), shopWith(after)] as const;
  writes([
    row(
      'at the end of the list',
      ['orders', 'identity'],
      '{ from: web, to: crm, data: [cart], freshness: daily } # nightly',
      '{ from: web, to: crm, data: [cart, orders, identity], freshness: daily } # nightly',
    ),
    row(
      'beside a single word, both ways',
      ['identity'],
      '{ between: [web, crm], data: cart }',
      '{ between: [web, crm], data: [cart, identity] }',
    ),
    row(
      'with the name of a group where it is whole',
      ['transaction', 'identity'],
      '{ from: web, to: crm, data: [stock] }',
      '{ from: web, to: crm, data: [stock, transaction, identity] }',
    ),
    row(
      'in place of nothing',
      ['orders'],
      '{ from: web, to: crm, data: [], freshness: daily }',
      '{ from: web, to: crm, data: [orders], freshness: daily }',
    ),
    row(
      'beside what stays unknown where nothing was stated',
      ['orders'],
      '{ from: web, to: crm, freshness: daily }',
      '{ from: web, to: crm, freshness: daily, data: [orders, unknown] }',
    ),
    row(
      'beside what stays unknown where the whole was unknown',
      ['orders'],
      '{ from: web, to: crm, data: unknown }',
      '{ from: web, to: crm, data: [orders, unknown] }',
    ),
    row(
      'beside what stays unknown in the list',
      ['orders'],
      '{ from: web, to: crm, data: [cart, unknown] }',
      '{ from: web, to: crm, data: [cart, unknown, orders] }',
    ),
  ]);

  it('to each of two entries that join the same', () => {
    const lines = shopWith(
      '{ from: web, to: crm, data: [orders] }\n  - { from: web, to: crm, data: [cart] }',
    );
    const changes = ['web>crm', 'web>crm#2'].map((id) => ({
      ...proposal('add-data', lines, id),
      data: dataSet(['identity']),
    }));
    expect(linesWith(lines, ...changes)).toBe(
      shopWith(
        '{ from: web, to: crm, data: [orders, identity] }\n  - { from: web, to: crm, data: [cart, identity] }',
      ),
    );
    expectSameWorlds(lines, changes);
  });
});

describe('more data is sent', () => {
  it.each([
    ['the team that the flow names', '{ from: web, to: crm, team: shops, data: [] }', 'shops'],
    ['the team of an end', '{ from: web, to: crm, data: [] }', 'care'],
    ['nobody who could be named', '{ from: pim, to: web, data: [] }', null],
  ])('by %s', (_, flow, team) => {
    const lines = shopWith(flow);
    const [change] = proposed('add-data', lines);
    expect(change && performerOf(change, lines)).toBe(team);
  });

  it('on the effort of the harder end', () => {
    const flow = '{ from: web, to: crm, data: [] }';
    const hard = shopWith(flow).replace('kind: crm', 'kind: crm, effort: 7');
    expect(daysOf(proposal('add-data', shopWith(flow), 'web>crm'), shopWith(flow))).toBe(4);
    expect(daysOf(proposal('add-data', hard, 'web>crm'), hard)).toBe(7);
  });
});
