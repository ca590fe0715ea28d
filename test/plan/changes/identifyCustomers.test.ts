import { describe, expect, it } from 'vitest';
import type { IdentifyCustomers } from '../../../src/plan/changes/identifyCustomers.ts';
import { daysOf, performerOf, proposal, proposedIds, writes, yaml } from './changeTests.ts';

const shopWith = (store: string, web = 'identifies_by: [email]') => yaml`
  teams: { shops: {} }
  channels:
    store: { kind: store, ${store} } # in town
    web: { kind: webshop, ${web} }
`;
const byEmail = (): IdentifyCustomers => ({
  kind: 'identify-customers',
  channel: 'store',
  identifier: 'email',
});

describe('knowing customers by an identifier is proposed', () => {
  it('for those in most use, three at most, on each channel that does not use them', () => {
    const lines = yaml`
      channels:
        app: { kind: app, identifies_by: [email, phone, card] }
        store: { kind: store, identifies_by: [card] }
        web: { kind: webshop, identifies_by: [email, phone, badge] }
    `;
    expect(proposedIds('identify-customers', lines)).toEqual([
      'store:email',
      'store:phone',
      'web:card',
    ]);
  });

  it('for one of its own in a company that uses none', () => {
    expect(
      proposedIds('identify-customers', shopWith('identifies_by: []', 'identifies_by: none')),
    ).toEqual(['store:customer_id', 'web:customer_id']);
  });

  it.each([
    ['low', ['store:email']],
    ['high', []],
  ] as const)(
    'where identifiers are not known only if they are taken as none (%s)',
    (bound, ids) => {
      expect(proposedIds('identify-customers', shopWith('team: none'), { bound })).toEqual(ids);
    },
  );
});

describe('an identifier is written', () => {
  const row = (name: string, store: string, after: string) =>
    [name, byEmail, shopWith(store), shopWith(after)] as const;
  writes([
    row('where there is none', 'identifies_by: []', 'identifies_by: [email]'),
    row('in place of the word for none', 'identifies_by: none', 'identifies_by: [email]'),
    row('beside a single word', 'identifies_by: card', 'identifies_by: [card, email]'),
    row(
      'at the end of a list',
      'identifies_by: [card, phone]',
      'identifies_by: [card, phone, email]',
    ),
    row('beside what stays unknown', 'team: none', 'team: none, identifies_by: [email, unknown]'),
    row(
      'in place of the word for not known, which stays',
      'identifies_by: unknown',
      'identifies_by: [email, unknown]',
    ),
    row(
      'in a list that is not complete',
      'identifies_by: [card, unknown]',
      'identifies_by: [card, unknown, email]',
    ),
    [
      'that nobody has used, which an unknown one may then be, too',
      () => ({ ...byEmail(), identifier: 'customer_id' }),
      shopWith('identifies_by: []', 'team: none'),
      shopWith('identifies_by: [customer_id]', 'team: none'),
    ],
  ]);
});

describe('customers are made known', () => {
  it.each([
    ['team: shops', 'shops'],
    ['team: none', null],
  ])('by the team of the channel (%s)', (store, team) => {
    const lines = shopWith(`identifies_by: [], ${store}`);
    expect(performerOf(proposal('identify-customers', lines, 'store:email'), lines)).toBe(team);
  });

  it.each([
    ['team: none', 8],
    ['effort: 3', 3],
  ])('on the effort of the channel, or of the rubric (%s)', (store, days) => {
    const lines = shopWith(`identifies_by: [], ${store}`);
    expect(daysOf(proposal('identify-customers', lines, 'store:email'), lines)).toBe(days);
  });
});
