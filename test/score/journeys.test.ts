import { describe, expect, it } from 'vitest';
import { scoreJourneys } from '../../src/score/journeys.ts';
import { networksWith } from './networksWith.ts';

describe('a journey', () => {
  const journey = (flows: string, steps: string) => {
    const [scored] = scoreJourneys(
      networksWith(`flows: ${flows}\njourneys:\n  buy:\n    steps:\n${steps}`),
    );
    const breaks = scored?.breaks.map(
      ({ step, on, from, reason, repeat, certain, at }) =>
        `${step} ${from}>${on} ${reason}${repeat ? ' repeat' : ''}${certain ? ' certain' : ''} ${at.line}`,
    );
    return { continuity: scored?.continuity, breaks };
  };
  const steps = (needs: string) =>
    `      - { on: app, creates: all }\n      - { on: shop, needs: [${needs}], within: hourly }`;

  it.each([
    ['goes on', '[{ from: app, to: shop, data: all, freshness: realtime }]', 'orders', 1, []],
    [
      'breaks',
      '[]',
      'orders, price',
      0,
      ['1 0>1 no-path repeat certain 11', '1 0>1 no-path certain 11'],
    ],
    [
      'breaks in part',
      '[{ from: app, to: shop, data: price, freshness: realtime }]',
      'orders, price',
      0.5,
      ['1 0>1 no-path repeat certain 11'],
    ],
    [
      'breaks as it takes too long',
      '[{ from: app, to: shop, data: all, freshness: daily }]',
      'orders',
      0,
      ['1 0>1 too-late repeat certain 11'],
    ],
    [
      'may break',
      '[{ from: app, to: shop, data: all }]',
      'orders',
      null,
      ['1 0>1 too-late repeat 11'],
    ],
    [
      'may break in a half',
      '[{ from: app, to: shop, data: price, freshness: realtime }, { from: app, to: shop, data: orders }]',
      'orders, price',
      0.75,
      ['1 0>1 too-late repeat 11'],
    ],
    ['needs nothing', '[]', '', null, []],
  ])('%s', (_, flows, needs, continuity, breaks) => {
    expect(journey(flows, steps(needs))).toEqual({ continuity, breaks });
  });

  it('may go on where it is not known by when it has to', () => {
    const daily = '[{ from: app, to: shop, data: all, freshness: daily }]';
    const open =
      '      - { on: app, creates: all }\n      - { on: shop, needs: [orders], within: unknown }';
    expect(journey(daily, open).breaks).toEqual(['1 0>1 too-late repeat 11']);
  });

  it('has no share of needs met where its steps are not all known', () => {
    const open =
      '      - { on: app, creates: orders }\n      - { on: shop, needs: unknown }\n      - { on: shop, needs: orders }';
    expect(journey('[]', open)).toEqual({
      continuity: null,
      breaks: ['2 0>1 no-path repeat certain 12'],
    });
  });

  it('breaks at once where what it needs was given nowhere', () => {
    expect(journey('[]', '      - { on: shop, needs: [orders] }').breaks).toEqual([
      '0 null>1 no-path repeat certain 10',
    ]);
  });

  it('is none where none is told', () => {
    expect(scoreJourneys(networksWith('flows: []\njourneys: unknown'))).toEqual([]);
    expect(scoreJourneys(networksWith('flows: []'))).toEqual([]);
  });
});
