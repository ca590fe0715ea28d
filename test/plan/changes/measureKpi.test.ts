import { describe, expect, it } from 'vitest';
import type { MeasureKpi } from '../../../src/plan/changes/measureKpi.ts';
import { daysOf, performerOf, proposal, proposedIds, writes } from './changeTests.ts';

const shopWith = (kpis: string) =>
  `teams: { data: {} }\nchannels: { store: { kind: store, effort: 50 } }\n${kpis}\n`;
const asked = [
  'cross-channel-attribution',
  'cross-channel-conversion',
  'cross-channel-engagement',
  'customer-lifetime-value',
];
const value: MeasureKpi = { kind: 'measure-kpi', kpi: 'customer-lifetime-value' };

describe('measuring is proposed', () => {
  it.each([
    ['kpis: {}', 'low', asked],
    ['kpis: {}', 'high', asked],
    ['kpis: unknown', 'low', asked],
    ['kpis: unknown', 'high', []],
    ['kpis: { customer-lifetime-value: { measured: no } }\npartial: kpis', 'high', asked.slice(3)],
    [
      'kpis: { customer-lifetime-value: { measured: yes }, own: { measured: no } }',
      'low',
      asked.slice(0, 3),
    ],
    ['kpis: { customer-lifetime-value: unknown }', 'low', asked],
    ['kpis: { customer-lifetime-value: unknown }', 'high', asked.slice(0, 3)],
  ] as const)('of what the rubric asks for and is not measured: %s (%s)', (kpis, bound, ids) => {
    expect(proposedIds('measure-kpi', shopWith(kpis), { bound })).toEqual(ids);
  });
});

describe('a KPI is written', () => {
  const row = (name: string, kpis: string, after: string) =>
    [name, () => value, shopWith(kpis), shopWith(after)] as const;
  const entry = 'customer-lifetime-value: { measured: yes }';
  writes([
    row(
      'as one of several where none were stated',
      'brand: unknown',
      `brand: unknown\nkpis: { ${entry} }\npartial: [kpis]`,
    ),
    row(
      'as one of several where they were unknown',
      'kpis: unknown # ask',
      `kpis: { ${entry} } # ask\npartial: [kpis]`,
    ),
    row('as the only one', 'kpis: {}', `kpis: { ${entry} }`),
    row(
      'beside others, which are no more complete than before',
      'kpis:\n  own: { measured: no }\npartial: [flows, kpis]',
      `kpis:\n  own: { measured: no }\n  ${entry}\npartial: [flows, kpis]`,
    ),
    row(
      'in place of the word for no',
      'kpis: { customer-lifetime-value: { team: data, measured: no } } # soon',
      'kpis: { customer-lifetime-value: { team: data, measured: yes } } # soon',
    ),
    row(
      'in place of the word for not known',
      'kpis: { customer-lifetime-value: unknown }',
      `kpis: { ${entry} }`,
    ),
    row(
      'where nothing is said of it',
      'kpis:\n  customer-lifetime-value:\n  own:',
      'kpis:\n  customer-lifetime-value:\n    measured: yes\n  own:',
    ),
  ]);
});

it('a KPI is measured by the team that it has, on an effort that is not of a channel', () => {
  const owned = shopWith('kpis: { customer-lifetime-value: { team: data, measured: no } }');
  const change = proposal('measure-kpi', owned, 'customer-lifetime-value');
  expect(performerOf(change, owned)).toBe('data');
  expect(performerOf(change, shopWith('kpis: {}'))).toBe(null);
  expect(daysOf(change, owned)).toBe(6);
});
