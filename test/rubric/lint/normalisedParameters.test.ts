import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { metricNamed } from '../../../src/rubric/lint/metricNamed.ts';
import { normalisedParameters } from '../../../src/rubric/lint/normalisedParameters.ts';

/** Settings of a metric as a rubric writes them, in their one form. */
function form(metric: string, settings: string): string {
  const asked = metricNamed({ metric, with: parse(settings) });
  return normalisedParameters(asked?.parameters ?? { none: settings });
}

describe('the same question', () => {
  it.each([
    ['linked-channels', '{ data: [orders, identity] }', '{ data: [identity, orders, identity] }'],
    ['linked-channels', '{ data: transaction }', '{ data: [returns, cart, orders] }'],
    ['linked-channels', '{ data: cart }', '{ data: [cart] }'],
    ['linked-channels', '{ data: cart, within: daily }', '{ within: 24h, data: cart }'],
    ['linked-channels', '{ data: cart, within: manual }', '{ data: cart }'],
    ['linked-channels', '{ data: cart, channels: {} }', '{ data: cart }'],
    [
      'linked-channels',
      '{ channels: { ids: a }, data: cart }',
      '{ data: cart, channels: { ids: [a] } }',
    ],
    ['channel-count', '{ kinds: [store, app, app] }', '{ kinds: [app, store] }'],
    ['channel-count', '{ ids: b, kinds: app }', '{ kinds: [app], ids: [b, b] }'],
    ['recognition', '{ from: { kinds: app }, to: {} }', '{ from: { kinds: [app] } }'],
    ['data-reach', '{ data: [cart, price], match: all }', '{ data: [cart, price] }'],
    ['data-reach', '{ data: cart, match: any }', '{ data: cart }'],
  ])('of %s: %s, %s', (metric, one, other) => {
    expect(form(metric, one)).toBe(form(metric, other));
  });
});

describe('another question', () => {
  it.each([
    ['linked-channels', '{ data: cart }', '{ data: orders }'],
    ['linked-channels', '{ data: cart, within: 2h }', '{ data: cart, within: 3h }'],
    ['linked-channels', '{ data: cart, within: 2h }', '{ data: cart }'],
    [
      'linked-channels',
      '{ data: cart, channels: { ids: a } }',
      '{ data: cart, channels: { ids: b } }',
    ],
    ['channel-count', '{ kinds: app }', '{ ids: app }'],
    ['channel-count', '{ kinds: app }', '{ kinds: [app, store] }'],
    ['recognition', '{ from: { kinds: app } }', '{ to: { kinds: app } }'],
    ['data-reach', '{ data: [cart, price], match: any }', '{ data: [cart, price] }'],
    ['data-reach', '{ data: transaction, match: any }', '{ data: transaction, match: all }'],
    ['practice', '{ practice: a }', '{ practice: b }'],
  ])('of %s: %s, %s', (metric, one, other) => {
    expect(form(metric, one)).not.toBe(form(metric, other));
  });
});
