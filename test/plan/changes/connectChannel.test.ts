import { describe, expect, it } from 'vitest';
import { allData, dataSet } from '../../../src/company/dataKind.ts';
import { ageOf } from '../../../src/company/freshness.ts';
import type { ConnectChannel } from '../../../src/plan/changes/connectChannel.ts';
import { daysOf, performerOf, proposal, proposedIds, writes, yaml } from './changeTests.ts';

const shopWith = (systems: string, flows = 'flows: []') => yaml`
  teams: { shops: {}, care: {} }
  channels:
    leaflet: { kind: print }
    mail: { kind: email, direction: outbound }
    store: { kind: store, team: none }
    web: { kind: webshop, team: shops }
  systems: ${systems}
  ${flows}
`;
const crm = '{ crm: { kind: crm, team: care } }';
const toCrm = (): ConnectChannel => ({
  kind: 'connect-channel',
  channel: 'web',
  system: 'crm',
  data: dataSet(['orders', 'identity']),
  age: ageOf('daily'),
});

describe('a connection, both ways, is proposed', () => {
  it('between each shared system and each channel that customers can answer on', () => {
    const systems = '{ crm: { kind: crm }, hub: { kind: integration }, own: { kind: unknown } }';
    expect(proposedIds('connect-channel', shopWith(systems))).toEqual([
      'store<>crm',
      'store<>hub',
      'store<>own',
      'web<>crm',
      'web<>hub',
      'web<>own',
    ]);
  });

  it.each(['pim', 'erp', 'pos', 'inventory', 'marketing', 'analytics'])(
    'not with a system made for something else (%s)',
    (kind) => {
      expect(proposedIds('connect-channel', shopWith(`{ it: { kind: ${kind} } }`))).toEqual([]);
    },
  );

  it('with all data at once, of which what is not needed is taken away later', () => {
    const change = proposal('connect-channel', shopWith(crm), 'web<>crm');
    expect(change).toMatchObject({ data: allData, age: ageOf('realtime') });
  });
});

describe('a connection is written', () => {
  const entry = '  - { between: [web, crm], data: [orders, identity], freshness: daily }';
  writes([
    [
      'as one entry for both ways',
      toCrm,
      shopWith(crm, 'flows: []'),
      shopWith(crm, `flows:\n${entry}`),
    ],
    [
      'as one of several where flows were unknown',
      toCrm,
      shopWith(crm, 'flows: unknown'),
      shopWith(crm, `flows:\n${entry}\npartial: [flows]`),
    ],
    [
      'as one of several where only KPIs were said to be incomplete',
      toCrm,
      shopWith(crm, 'partial: [kpis]'),
      shopWith(crm, `partial: [kpis, flows]\nflows:\n${entry}`),
    ],
    [
      'beside what flows already, in the way that is written there',
      toCrm,
      shopWith(crm, 'flows:\n  - from: web\n    to: crm\n    data: [cart]'),
      shopWith(
        crm,
        `flows:
  - from: web
    to: crm
    data: [cart]
  - between: [web, crm]
    data: [orders, identity]
    freshness: daily`,
      ),
    ],
  ]);
});

describe('a connection is made', () => {
  it.each([
    ['web<>crm', 'shops'],
    ['store<>crm', 'care'],
  ])('(%s) by the team of the channel, else of the system: %s', (id, team) => {
    expect(performerOf(proposal('connect-channel', shopWith(crm), id), shopWith(crm))).toBe(team);
  });

  it.each([
    ['the rubric', '{ crm: { kind: crm } }', 15],
    ['the system', '{ crm: { kind: crm, effort: 2 } }', 2],
  ])('on the effort of %s', (_, systems, days) => {
    const lines = shopWith(systems);
    expect(daysOf(proposal('connect-channel', lines, 'web<>crm'), lines)).toBe(days);
  });
});
