import { offerCoherence } from '../../src/metrics/offerCoherence.ts';
import { testMetric } from './testMetric.ts';

const data = ['price', 'offers'];

const threeChannels = `
  channels:
    app: { kind: app }
    store: { kind: store }
    webshop: { kind: webshop }
  systems:
    erp: { kind: erp }
    pim: { kind: pim }
`;

testMetric(offerCoherence, {
  'two of three get all of it from one system': {
    company: `${threeChannels}
  flows:
    - { from: pim, to: store, data: [price, offers], freshness: daily }
    - { from: pim, to: webshop, data: [product], freshness: daily }
    - { from: erp, to: app, data: [price, offers], freshness: daily }
`,
    with: { data },
    value: 2 / 3,
    evidence: [
      'unmet same-offers app>system:pim of price offers @ app:',
      'met same-offers store>system:pim of price offers @ store:',
      'met same-offers webshop>system:pim of price offers @ webshop:',
    ],
  },
  'over another system, on different ways': {
    company: `${threeChannels}
  flows:
    - { from: pim, to: erp, data: [price], freshness: daily }
    - { from: erp, to: store, data: [price], freshness: daily }
    - { from: pim, to: store, data: [offers], freshness: manual }
`,
    with: { data },
    value: 1 / 3,
    evidence: [
      'unmet same-offers app>system:pim',
      'unmet same-offers webshop>system:pim',
      'met same-offers store>system:pim',
    ],
  },
  'half of it is not enough': {
    company: `${threeChannels}
  flows:
    - { from: pim, to: store, data: [price], freshness: daily }
    - { from: erp, to: store, data: [offers], freshness: daily }
`,
    with: { data },
    value: 0,
  },
  'all channels': {
    company: `${threeChannels}
  flows:
    - { from: erp, to: app, data: [price], freshness: daily }
    - { from: app, to: webshop, data: [price], freshness: daily }
    - { from: webshop, to: store, data: [price], freshness: daily }
`,
    with: { data: 'price' },
    value: 1,
  },
  'no systems': {
    company: `
  channels: { store: { kind: store }, webshop: { kind: webshop } }
  flows:
    - { between: [store, webshop], data: [price, offers], freshness: daily }
`,
    with: { data },
    value: 0,
    evidence: ['unmet same-offers store', 'unmet same-offers webshop'],
  },
  'weighted by share': {
    company: `
  channels:
    app: { kind: app, share: 0.2 }
    store: { kind: store, share: 0.6 }
    webshop: { kind: webshop, share: 0.2 }
  systems: { erp: { kind: erp }, pim: { kind: pim } }
  flows:
    - { from: erp, to: app, data: [price], freshness: daily }
    - { from: erp, to: webshop, data: [price], freshness: daily }
    - { from: pim, to: store, data: [price], freshness: daily }
`,
    with: { data: ['price'] },
    value: 0.6,
  },
  'only some channels': {
    company: `${threeChannels}
  flows:
    - { from: pim, to: store, data: [price], freshness: daily }
`,
    with: { data: ['price'], channels: { ids: ['store', 'app'] } },
    value: 1 / 2,
  },
  'one channel': {
    company: 'channels: { store: { kind: store } }',
    with: { data },
    value: null,
    reason: 'fewer-than-two-channels',
  },
  'flows left out are unknown': { company: threeChannels, with: { data }, low: 0, high: 1 },
  'unknown data may hold the offers': {
    company: `${threeChannels}
  flows:
    - { from: pim, to: store, data: [price, unknown], freshness: daily }
`,
    with: { data },
    low: 0,
    high: 1 / 3,
  },
});
