import { describe, expect, it } from 'vitest';
import { dataWordsOf } from '../../src/company/dataKind.ts';
import { freshnessOf } from '../../src/company/freshness.ts';
import { readCompany } from '../../src/company/readCompany.ts';
import { arrivalsIn } from '../../src/score/arrivals.ts';
import { networksOf } from '../../src/score/scoreCompany.ts';

/** What the shop (channel 1) has from the app (channel 0), as in `daily: orders`. */
function arriving(flows: string): { low: string[]; high: string[] } {
  const text = `omnigauge: 1
channels: { app: { kind: app }, shop: { kind: store } }
systems: { crm: { kind: crm }, pim: { kind: pim } }
flows: ${flows}
`;
  const { worst, best } = networksOf(readCompany([{ name: 'company.yaml', text }]));
  const said = (network: typeof worst) =>
    arrivalsIn(network)(0, 1).map(
      ({ data, age }) =>
        `${age === null ? 'from one system' : freshnessOf(age)}: ${dataWordsOf(data).join(' ')}`,
    );
  return { low: said(worst), high: said(best) };
}

describe('what one channel has from another', () => {
  it.each([
    ['no flow', '[]', []],
    ['the other way', '[{ from: shop, to: app, data: orders, freshness: daily }]', []],
    [
      'several ages, the freshest first',
      '[{ from: app, to: shop, data: [orders, identity], freshness: weekly }, { from: app, to: shop, data: orders, freshness: 2h }]',
      ['7200s: orders', 'weekly: identity'],
    ],
    [
      'a chain is as fresh as its slowest link, and carries what every link does',
      '[{ from: app, to: crm, data: customer, freshness: realtime }, { from: crm, to: shop, data: [identity, orders], freshness: daily }]',
      ['daily: identity'],
    ],
    [
      'the freshest of two ways',
      '[{ from: app, to: crm, data: orders, freshness: realtime }, { from: crm, to: shop, data: orders, freshness: hourly }, { from: app, to: shop, data: orders, freshness: manual }]',
      ['hourly: orders'],
    ],
    [
      'the same stock and prices from one system; customer data is not shared that way',
      '[{ from: pim, to: app, data: all, freshness: daily }, { from: pim, to: shop, data: [stock, price, identity], freshness: daily }]',
      ['from one system: price stock'],
    ],
    [
      'what both have from one system comes last, whatever it is',
      '[{ from: pim, to: app, data: [price, content] }, { from: pim, to: shop, data: [price, content] }, { from: app, to: shop, data: stock, freshness: weekly }, { from: app, to: shop, data: orders, freshness: daily }]',
      ['daily: orders', 'weekly: stock', 'from one system: price content'],
    ],
    [
      'also where it is found last',
      '[{ from: pim, to: app, data: content }, { from: pim, to: shop, data: content }, { from: app, to: shop, data: price, freshness: weekly }]',
      ['weekly: price', 'from one system: content'],
    ],
  ])('%s', (_, flows, expected) => {
    expect(arriving(flows)).toEqual({ low: expected, high: expected });
  });

  it('is all, at once, at best where flows are not stated', () => {
    expect(arriving('unknown')).toEqual({ low: [], high: ['0s: all'] });
  });

  it('may be anything where a flow does not say', () => {
    expect(arriving('[{ from: app, to: shop }]')).toEqual({ low: [], high: ['0s: all'] });
    expect(arriving('[{ from: app, to: shop, data: orders }]')).toEqual({
      low: ['manual: orders'],
      high: ['0s: orders'],
    });
  });
});
