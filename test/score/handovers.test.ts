import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { handoversOf } from '../../src/score/handovers.ts';
import { networksOf } from '../../src/score/scoreCompany.ts';
import { networksWith } from './networksWith.ts';

describe('how far customers of one channel are known on another', () => {
  /** Of customers of the app in the shop: at worst, at best. */
  const grade = (rest: string) => {
    const found = handoversOf(networksWith(rest)).find(({ from, to }) => from === 0 && to === 1);
    return [found?.low, found?.high];
  };
  const flow = (data: string) => grade(`flows: [{ from: app, to: shop, data: [${data}] }]`);

  it.each([
    ['not at all', 'flows: []', 'nothing'],
    ['a flow the other way', 'flows: [{ from: shop, to: app, data: all }]', 'nothing'],
    [
      'the same prices only',
      'flows: [{ from: pim, to: app, data: price }, { from: pim, to: shop, data: price }]',
      'shared',
    ],
  ])('%s', (_, rest, expected) => {
    expect(grade(rest)).toEqual([expected, expected]);
  });

  it.each([
    ['identity', 'recognised'],
    ['orders', 'shared'],
    ['identity, consent', 'recognised'],
    ['identity, profile', 'known'],
    ['identity, orders', 'known'],
  ])('with %s: %s', (data, expected) => {
    expect(flow(data)).toEqual([expected, expected]);
  });

  it('hangs on what is not known', () => {
    expect(grade('flows: unknown')).toEqual(['nothing', 'known']);
  });

  it('is told of every two channels, with what arrives', () => {
    const found = handoversOf(networksWith('flows: [{ from: app, to: shop, data: orders }]'));
    expect(found.map(({ from, to, arrives }) => [from, to, arrives.low.length])).toEqual([
      [0, 1, 1],
      [1, 0, 0],
    ]);
  });

  it('is not asked of a channel on which nobody can answer, but of one that gets it', () => {
    const company = `omnigauge: 1
channels: { app: { kind: app, direction: outbound }, shop: { kind: store, direction: both } }
`;
    const found = handoversOf(networksOf(readCompany([{ name: 'c.yaml', text: company }])));
    expect(found.map(({ from, to }) => [from, to])).toEqual([[1, 0]]);
  });

  it('is no table of more than sixty channels', () => {
    const ids = Array.from({ length: 61 }, (_, index) => `c${index}`);
    expect(handoversOf(networksWith('flows: []', ids.slice(0, 60)))).toHaveLength(60 * 59);
    expect(handoversOf(networksWith('flows: []', ids))).toEqual([]);
  });
});
