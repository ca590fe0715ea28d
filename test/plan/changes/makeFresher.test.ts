import { describe, expect, it } from 'vitest';
import { ageOf } from '../../../src/company/freshness.ts';
import {
  daysOf,
  performerOf,
  proposal,
  proposed,
  proposedIds,
  writes,
  yaml,
} from './changeTests.ts';

const shopWith = (flow: string, more = 'brand: unknown') => yaml`
  teams: { shops: {}, care: {} }
  channels: { store: { kind: store, team: shops }, web: { kind: webshop, team: none } }
  systems: { crm: { kind: crm, team: care } }
  flows:
    - ${flow}
  ${more}
`;

describe('a faster flow is proposed', () => {
  it.each([
    ['{ from: web, to: crm, data: [orders], freshness: daily }', ['web>crm']],
    ['{ between: [web, crm], data: [orders], freshness: manual }', ['web<>crm']],
    ['{ from: web, to: crm, data: [orders], freshness: realtime }', []],
    ['{ from: web, to: crm, data: [orders], freshness: 5s }', []],
    ['{ from: unknown, to: crm, data: [orders], freshness: daily }', []],
  ])('for %s: %s', (flow, ids) => {
    expect(proposedIds('make-fresher', shopWith(flow))).toEqual(ids);
  });

  it.each([
    ['low', ['web>crm']],
    ['high', []],
  ] as const)('for an age that is not known only where it is taken as any (%s)', (bound, ids) => {
    const lines = shopWith('{ from: web, to: crm, data: [orders] }');
    expect(proposedIds('make-fresher', lines, { bound })).toEqual(ids);
  });

  it('as fast as at once, or as the journey that is in most of a hurry', () => {
    const flow = '{ from: web, to: crm, data: [orders], freshness: realtime }';
    const steps = '[web, { on: store, needs: [orders], within: 20s }]';
    const [change] = proposed(
      'make-fresher',
      shopWith(flow, `journeys: { j: { steps: ${steps} } }`),
    );
    expect(change?.age).toBe(20);
    const slow = shopWith(flow.replace('realtime', 'daily'));
    expect(proposal('make-fresher', slow, 'web>crm').age).toBe(ageOf('realtime'));
  });
});

describe('a faster flow is written', () => {
  const madeIn = (age: string) => (lines: string) => ({
    ...proposal('make-fresher', lines, lines.includes('between') ? 'web<>crm' : 'web>crm'),
    age: ageOf(age),
  });
  writes([
    [
      'in place of the age that it has, both ways',
      madeIn('hourly'),
      shopWith('{ between: [web, crm], data: [orders], freshness: daily } # each night'),
      shopWith('{ between: [web, crm], data: [orders], freshness: hourly } # each night'),
    ],
    [
      'where none was stated',
      madeIn('realtime'),
      shopWith('{ from: web, to: crm, data: [orders] }'),
      shopWith('{ from: web, to: crm, data: [orders], freshness: realtime }'),
    ],
    [
      'in place of the word for not known, though the data stays unknown',
      madeIn('minutes'),
      shopWith('{ from: web, to: crm, freshness: unknown }'),
      shopWith('{ from: web, to: crm, freshness: minutes }'),
    ],
    [
      'as a duration where no word says just that',
      madeIn('20s'),
      shopWith('{ from: web, to: crm, data: orders, freshness: manual }'),
      shopWith('{ from: web, to: crm, data: orders, freshness: 20s }'),
    ],
  ]);
});

describe('a flow is made faster', () => {
  it.each([
    ['the team that it names', '{ from: web, to: crm, team: shops, freshness: daily }', 'shops'],
    ['the team of an end', '{ from: web, to: crm, freshness: daily }', 'care'],
  ])('by %s', (_, flow, team) => {
    const lines = shopWith(flow);
    expect(performerOf(proposal('make-fresher', lines, 'web>crm'), lines)).toBe(team);
  });

  it.each([
    ['kind: crm', 5],
    ['kind: crm, effort: 0.5', 0.5],
  ])('on the effort of its ends (%s), or of the rubric', (crm, days) => {
    const lines = shopWith('{ from: web, to: crm, freshness: daily }').replace('kind: crm', crm);
    expect(daysOf(proposal('make-fresher', lines, 'web>crm'), lines)).toBe(days);
  });
});
