import { commonBase } from '../../src/metrics/commonBase.ts';
import { testMetric } from './testMetric.ts';

const threeChannels = `
  channels:
    app: { kind: app }
    store: { kind: store }
    webshop: { kind: webshop }
  systems:
    crm: { kind: crm }
    erp: { kind: erp }
`;

testMetric(commonBase, {
  'two of three exchange data with the same system': {
    company: `${threeChannels}
  flows:
    - { between: [store, crm], data: [profile], freshness: daily }
    - { between: [webshop, crm], data: [profile], freshness: daily }
    - { between: [app, erp], data: [profile], freshness: daily }
`,
    value: 2 / 3,
    evidence: [
      'unmet on-common-base app>system:crm @ app:',
      'met on-common-base store>system:crm @ store:',
      'met on-common-base webshop>system:crm @ webshop:',
    ],
  },
  'all of them': {
    company: `${threeChannels}
  flows:
    - { between: [store, erp], data: [profile], freshness: daily }
    - { between: [webshop, erp], data: [profile], freshness: daily }
    - { between: [app, erp], data: [profile], freshness: daily }
`,
    value: 1,
  },
  'no flows': {
    company: `${threeChannels}\n  flows: []`,
    value: 0,
    evidence: [
      'unmet on-common-base app',
      'unmet on-common-base store',
      'unmet on-common-base webshop',
    ],
  },
  'no systems': {
    company: `
  channels: { app: { kind: app }, store: { kind: store } }
  flows:
    - { between: [store, app], data: all, freshness: daily }
`,
    value: 0,
  },
  'one way is not both': {
    company: `${threeChannels}
  flows:
    - { between: [store, crm], data: [profile], freshness: daily }
    - { from: webshop, to: crm, data: [profile], freshness: daily }
    - { from: crm, to: app, data: [profile], freshness: daily }
`,
    value: 1 / 3,
  },
  'a different kind each way, over another system': {
    company: `${threeChannels}
  flows:
    - { from: store, to: erp, data: [orders], freshness: daily }
    - { from: erp, to: crm, data: [orders], freshness: daily }
    - { from: crm, to: store, data: [offers], freshness: manual }
`,
    value: 1 / 3,
    evidence: [
      'unmet on-common-base app>system:crm',
      'unmet on-common-base webshop>system:crm',
      'met on-common-base store>system:crm',
    ],
  },
  'each on a system of its own': {
    company: `${threeChannels}
  flows:
    - { between: [store, crm], data: [profile], freshness: daily }
    - { between: [webshop, erp], data: [profile], freshness: daily }
`,
    value: 1 / 3,
  },
  'the base of most customers, not of most channels': {
    company: `
  channels:
    app: { kind: app, share: 0.1 }
    store: { kind: store, share: 0.8 }
    webshop: { kind: webshop, share: 0.1 }
  systems:
    crm: { kind: crm }
    erp: { kind: erp }
  flows:
    - { between: [app, crm], data: [profile], freshness: daily }
    - { between: [webshop, crm], data: [profile], freshness: daily }
    - { between: [store, erp], data: [profile], freshness: daily }
`,
    value: 0.8,
  },
  'only some channels': {
    company: `${threeChannels}
  flows:
    - { between: [store, crm], data: [profile], freshness: daily }
    - { between: [webshop, crm], data: [profile], freshness: daily }
`,
    with: { channels: { ids: ['app', 'store'] } },
    value: 1 / 2,
  },
  'one channel': {
    company: 'channels: { store: { kind: store } }',
    value: null,
    reason: 'fewer-than-two-channels',
  },
  'flows left out are unknown': { company: threeChannels, low: 0, high: 1 },
  'unknown data may be none': {
    company: `${threeChannels}
  flows:
    - { between: [store, crm], freshness: daily }
`,
    low: 0,
    high: 1 / 3,
  },
});
