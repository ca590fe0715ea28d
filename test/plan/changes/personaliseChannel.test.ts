import { describe, expect, it } from 'vitest';
import { dataSet, kindsOf } from '../../../src/company/dataKind.ts';
import {
  daysOf,
  performerOf,
  proposal,
  proposed,
  proposedIds,
  writes,
  yaml,
} from './changeTests.ts';

const shopWith = (store: string) => yaml`
  teams: { shops: {} }
  channels:
    store: { kind: store, ${store} }
    web: { kind: webshop, personalised_with: [customer, transaction] }
`;

describe('personalisation is proposed', () => {
  it('with what is about customers and orders, less what is used already', () => {
    const lines = shopWith('personalised_with: [orders, profile, price]');
    const [change, ...others] = proposed('personalise-channel', lines);
    expect(others).toEqual([]);
    expect(kindsOf(change?.data ?? 0)).toEqual(
      'cart returns preferences behaviour loyalty interactions cases'.split(' '),
    );
  });

  it.each([
    ['low', ['store']],
    ['high', []],
  ] as const)('where it is not known only if that is taken as none (%s)', (bound, ids) => {
    expect(proposedIds('personalise-channel', shopWith('team: none'), { bound })).toEqual(ids);
  });
});

describe('personalisation is written', () => {
  const withOrders = (lines: string) => ({
    ...proposal('personalise-channel', lines, 'store'),
    data: dataSet(['orders', 'profile']),
  });
  const row = (name: string, store: string, after: string) =>
    [name, withOrders, shopWith(store), shopWith(after)] as const;
  writes([
    row('where there is none', 'personalised_with: []', 'personalised_with: [orders, profile]'),
    row(
      'beside a single word',
      'personalised_with: cart',
      'personalised_with: [cart, orders, profile]',
    ),
    row(
      'at the end of a list',
      'personalised_with: [cart, price], team: none',
      'personalised_with: [cart, price, orders, profile], team: none',
    ),
    row(
      'beside what stays unknown',
      'team: none',
      'team: none, personalised_with: [orders, profile, unknown]',
    ),
    row(
      'in place of the word for not known, which stays',
      'personalised_with: unknown',
      'personalised_with: [orders, profile, unknown]',
    ),
    row(
      'in a list that is not complete',
      'personalised_with: [cart, unknown]',
      'personalised_with: [cart, unknown, orders, profile]',
    ),
  ]);
});

describe('a channel is personalised', () => {
  it.each([
    ['team: shops', 'shops', 8],
    ['team: none, effort: 2', null, 2],
  ])('by its team and on its effort (%s)', (store, team, days) => {
    const lines = shopWith(`personalised_with: [], ${store}`);
    const change = proposal('personalise-channel', lines, 'store');
    expect(performerOf(change, lines)).toBe(team);
    expect(daysOf(change, lines)).toBe(days);
  });
});
