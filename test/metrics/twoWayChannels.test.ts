import { twoWayChannels } from '../../src/metrics/twoWayChannels.ts';
import { testMetric } from './testMetric.ts';

const threeChannels = `
  channels:
    app: { kind: app }
    store: { kind: store }
    webshop: { kind: webshop }
  systems:
    crm: { kind: crm }
`;

testMetric(twoWayChannels, {
  'two that exchange profiles, one apart': {
    company: `${threeChannels}
  flows:
    - { between: [store, crm], data: [profile], freshness: daily }
    - { between: [webshop, crm], data: [profile], freshness: daily }
`,
    value: 2 / 3,
    evidence: ['unmet two-way app @ app:', 'met two-way store @ store:', 'met two-way webshop'],
  },
  'all three': {
    company: `${threeChannels}
  flows:
    - { between: [app, crm], data: [profile], freshness: daily }
    - { between: [store, crm], data: [profile], freshness: daily }
    - { between: [webshop, crm], data: [profile], freshness: daily }
`,
    value: 1,
  },
  'no flows': { company: `${threeChannels}\n  flows: []`, value: 0 },
  'one way is not both': {
    company: `${threeChannels}
  flows:
    - { from: store, to: webshop, data: [profile], freshness: daily }
`,
    value: 0,
  },
  'the middle of a chain sends and gets': {
    company: `${threeChannels}
  flows:
    - { from: app, to: store, data: [profile], freshness: daily }
    - { from: store, to: webshop, data: [loyalty], freshness: daily }
`,
    value: 1 / 3,
    evidence: ['unmet two-way app', 'unmet two-way webshop', 'met two-way store'],
  },
  'a different kind each way': {
    company: `${threeChannels}
  flows:
    - { from: app, to: store, data: [profile], freshness: daily }
    - { from: store, to: app, data: [cases], freshness: daily }
`,
    value: 2 / 3,
  },
  'exchange with a system is none with a channel': {
    company: `${threeChannels}
  flows:
    - { between: [store, crm], data: [customer], freshness: daily }
`,
    value: 0,
  },
  'orders and stock are no customer data': {
    company: `${threeChannels}
  flows:
    - { between: [store, webshop], data: [transaction, product], freshness: daily }
`,
    value: 0,
  },
  'only some channels': {
    company: `${threeChannels}
  flows:
    - { between: [store, webshop], data: [profile], freshness: daily }
`,
    with: { channels: { kinds: ['app', 'store'] } },
    value: 1 / 2,
  },
  'weighted by share': {
    company: `
  channels:
    app: { kind: app, share: 0.7 }
    store: { kind: store, share: 0.2 }
    webshop: { kind: webshop, share: 0.1 }
  flows:
    - { between: [store, webshop], data: [profile], freshness: daily }
`,
    value: 0.3,
  },
  'one channel': {
    company: 'channels: { store: { kind: store } }',
    value: null,
    reason: 'fewer-than-two-channels',
  },
  'flows left out are unknown': { company: threeChannels, low: 0, high: 1 },
  'unknown data may be customer data': {
    company: `${threeChannels}
  flows:
    - { between: [store, webshop], data: unknown, freshness: daily }
`,
    low: 0,
    high: 2 / 3,
  },
});
