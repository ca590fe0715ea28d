import { largestGroup } from '../../src/metrics/largestGroup.ts';
import { testMetric } from './testMetric.ts';

const fiveChannels = `
  channels:
    app: { kind: app }
    branch: { kind: branch }
    email: { kind: email }
    store: { kind: store }
    webshop: { kind: webshop }
  systems:
    pim: { kind: pim }
`;

testMetric(largestGroup, {
  'three of five': {
    company: `${fiveChannels}
  flows:
    - { from: app, to: webshop, data: [orders], freshness: daily }
    - { from: store, to: webshop, data: [orders], freshness: daily }
    - { from: branch, to: email, data: [orders], freshness: daily }
`,
    with: { data: ['orders'] },
    value: 3 / 5,
    evidence: [
      'unmet in-largest-group branch of orders @ branch:',
      'unmet in-largest-group email of orders @ email:',
      'met in-largest-group app of orders @ app:',
      'met in-largest-group store of orders @ store:',
      'met in-largest-group webshop of orders @ webshop:',
    ],
  },
  'without links each channel is a group': {
    company: `${fiveChannels}\n  flows: []`,
    with: { data: 'all' },
    value: 1 / 5,
  },
  'links of different kinds hold one group together': {
    company: `${fiveChannels}
  flows:
    - { from: app, to: webshop, data: [orders], freshness: daily }
    - { from: webshop, to: store, data: [loyalty], freshness: manual }
    - { from: pim, to: store, data: [price], freshness: daily }
    - { from: pim, to: branch, data: [price], freshness: daily }
    - { from: email, to: branch, data: [consent], freshness: daily }
`,
    with: { data: 'all' },
    value: 1,
  },
  'only the kinds asked for link': {
    company: `${fiveChannels}
  flows:
    - { from: app, to: webshop, data: [orders], freshness: daily }
    - { from: webshop, to: store, data: [loyalty], freshness: daily }
`,
    with: { data: 'transaction' },
    value: 2 / 5,
  },
  'a system that gets the data of two does not link them': {
    company: `${fiveChannels}
  flows:
    - { from: app, to: pim, data: [price], freshness: daily }
    - { from: store, to: pim, data: [price], freshness: daily }
`,
    with: { data: ['price'] },
    value: 1 / 5,
  },
  'links may pass through channels that are not asked for': {
    company: `${fiveChannels}
  flows:
    - { from: app, to: webshop, data: [orders], freshness: daily }
    - { from: store, to: webshop, data: [orders], freshness: daily }
`,
    with: { data: ['orders'], channels: { kinds: ['app', 'store', 'email'] } },
    value: 2 / 3,
  },
  'channels that are not asked for make no group larger': {
    company: `${fiveChannels}
  flows:
    - { from: app, to: webshop, data: [orders], freshness: daily }
    - { from: webshop, to: branch, data: [orders], freshness: daily }
    - { from: store, to: email, data: [orders], freshness: daily }
`,
    with: { data: ['orders'], channels: { ids: ['app', 'store', 'email'] } },
    value: 2 / 3,
  },
  'the heaviest group is the largest': {
    company: `
  channels:
    app: { kind: app, share: 0.1 }
    email: { kind: email, share: 0.1 }
    store: { kind: store, share: 0.7 }
    webshop: { kind: webshop, share: 0.1 }
  flows:
    - { from: app, to: email, data: [orders], freshness: daily }
    - { from: email, to: webshop, data: [orders], freshness: daily }
`,
    with: { data: ['orders'] },
    value: 0.7,
    evidence: [
      'unmet in-largest-group app',
      'unmet in-largest-group email',
      'unmet in-largest-group webshop',
      'met in-largest-group store',
    ],
  },
  'one channel': {
    company: 'channels: { store: { kind: store } }',
    with: { data: 'all' },
    value: null,
    reason: 'fewer-than-two-channels',
  },
  'a filter that no channel passes': {
    company: `${fiveChannels}\n  flows: []`,
    with: { data: 'all', channels: { ids: ['nowhere'] } },
    value: null,
    reason: 'no-channels-selected',
  },
  'flows left out are unknown': {
    company: fiveChannels,
    with: { data: ['orders'] },
    low: 1 / 5,
    high: 1,
  },
});
