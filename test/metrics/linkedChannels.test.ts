import { linkedChannels } from '../../src/metrics/linkedChannels.ts';
import { testMetric } from './testMetric.ts';

const threeChannels = `
  channels:
    app: { kind: app }
    store: { kind: store }
    webshop: { kind: webshop }
  systems:
    crm: { kind: crm }
    pim: { kind: pim }
`;

testMetric(linkedChannels, {
  'both ends of a link count, over a system too': {
    company: `${threeChannels}
  flows:
    - { from: webshop, to: crm, data: [orders], freshness: daily }
    - { from: crm, to: store, data: [orders], freshness: daily }
`,
    with: { data: ['orders'] },
    value: 2 / 3,
    evidence: [
      'unmet linked app of orders @ app:',
      'met linked store of orders @ store:',
      'met linked webshop of orders @ webshop:',
    ],
  },
  'no flows at all': { company: `${threeChannels}\n  flows: []`, with: { data: 'all' }, value: 0 },
  'all linked, by different kinds': {
    company: `${threeChannels}
  flows:
    - { from: webshop, to: store, data: [orders], freshness: daily }
    - { from: store, to: app, data: [loyalty], freshness: daily }
`,
    with: { data: ['orders', 'loyalty'] },
    value: 1,
  },
  'a path must carry one and the same kind': {
    company: `${threeChannels}
  flows:
    - { from: webshop, to: crm, data: [orders], freshness: daily }
    - { from: crm, to: store, data: [loyalty], freshness: daily }
`,
    with: { data: ['orders', 'loyalty'] },
    value: 0,
  },
  'kinds that are not asked for do not link': {
    company: `${threeChannels}
  flows:
    - { from: webshop, to: store, data: [consent], freshness: daily }
`,
    with: { data: ['orders'] },
    value: 0,
  },
  'a product kind is shared when one system brings it to both': {
    company: `${threeChannels}
  flows:
    - { from: pim, to: crm, data: [content], freshness: daily }
    - { from: crm, to: store, data: [content], freshness: daily }
    - { from: pim, to: webshop, data: [content], freshness: daily }
`,
    with: { data: ['content'] },
    value: 2 / 3,
  },
  'an order that one system brings to both is not shared': {
    company: `${threeChannels}
  flows:
    - { from: crm, to: store, data: [orders], freshness: daily }
    - { from: crm, to: webshop, data: [orders], freshness: daily }
`,
    with: { data: 'all' },
    value: 0,
  },
  'two systems that bring the same kind do not link': {
    company: `${threeChannels}
  flows:
    - { from: pim, to: store, data: [stock], freshness: daily }
    - { from: crm, to: webshop, data: [stock], freshness: daily }
`,
    with: { data: ['stock'] },
    value: 0,
  },
  'two channels that send to one system are not linked by that': {
    company: `${threeChannels}
  flows:
    - { from: store, to: crm, data: [stock, orders], freshness: daily }
    - { from: webshop, to: crm, data: [stock, orders], freshness: daily }
`,
    with: { data: 'all' },
    value: 0,
  },
  'a group stands for its kinds': {
    company: `${threeChannels}
  flows:
    - { from: webshop, to: store, data: [returns], freshness: daily }
`,
    with: { data: 'transaction' },
    value: 2 / 3,
  },
  'a chain is as fresh as its slowest link': {
    company: `${threeChannels}
  flows:
    - { from: webshop, to: crm, data: [orders], freshness: realtime }
    - { from: crm, to: store, data: [orders], freshness: weekly }
    - { from: webshop, to: app, data: [orders], freshness: 24h }
`,
    with: { data: ['orders'], within: 'daily' },
    value: 2 / 3,
    evidence: ['unmet linked store', 'met linked app', 'met linked webshop'],
  },
  'a duration bounds as well': {
    company: `${threeChannels}
  flows:
    - { from: webshop, to: app, data: [orders], freshness: minutes }
`,
    with: { data: ['orders'], within: '899s' },
    value: 0,
  },
  'one channel has nobody to share with': {
    company: 'channels: { store: { kind: store } }',
    with: { data: 'all' },
    value: null,
    reason: 'fewer-than-two-channels',
  },
  'only the channels asked for, linked with any other': {
    company: `${threeChannels}
  flows:
    - { from: webshop, to: store, data: [orders], freshness: daily }
`,
    with: { data: ['orders'], channels: { kinds: ['store'], ids: ['app'] } },
    value: 1 / 2,
    evidence: ['unmet linked app', 'met linked store'],
  },
  'a filter that no channel passes': {
    company: `${threeChannels}\n  flows: []`,
    with: { data: 'all', channels: { kinds: ['atm'] } },
    value: null,
    reason: 'no-channels-selected',
  },
  'a channel of unknown kind may pass the filter': {
    company: `
  channels:
    corner: { kind: unknown }
    store: { kind: store }
    webshop: { kind: webshop }
  flows: []
`,
    with: { data: 'all', channels: { kinds: ['store'] } },
    low: 0,
    high: 1 / 2,
  },
  'weighted by share': {
    company: `
  channels:
    app: { kind: app, share: 0.5 }
    store: { kind: store, share: 0.3 }
    webshop: { kind: webshop, share: 0.2 }
  flows:
    - { from: webshop, to: store, data: [orders], freshness: daily }
`,
    with: { data: ['orders'] },
    value: 0.5,
    evidence: ['unmet linked app', 'met linked store', 'met linked webshop'],
  },
  'weighted equally unless all state their share': {
    company: `
  channels:
    app: { kind: app, share: 0.5 }
    store: { kind: store, share: 0.5 }
    webshop: { kind: webshop }
  flows:
    - { from: webshop, to: store, data: [orders], freshness: daily }
`,
    with: { data: ['orders'] },
    value: 2 / 3,
  },
  'flows left out are unknown': {
    company: threeChannels,
    with: { data: ['orders'] },
    low: 0,
    high: 1,
  },
  'a partial list may leave out any flow': {
    company: `${threeChannels}
  partial: [flows]
  flows:
    - { from: webshop, to: store, data: [orders], freshness: daily }
`,
    with: { data: ['orders'] },
    low: 2 / 3,
    high: 1,
  },
  'data left out of a flow is unknown': {
    company: `${threeChannels}
  flows:
    - { from: webshop, to: store, freshness: daily }
`,
    with: { data: ['orders'] },
    low: 0,
    high: 2 / 3,
  },
  'freshness left out is unknown': {
    company: `${threeChannels}
  flows:
    - { from: webshop, to: store, data: [orders] }
`,
    with: { data: ['orders'], within: 'monthly' },
    low: 0,
    high: 2 / 3,
  },
  'an unknown end may be anywhere': {
    company: `${threeChannels}
  flows:
    - { from: webshop, to: unknown, data: [orders], freshness: daily }
`,
    with: { data: ['orders'] },
    low: 0,
    high: 1,
  },
});
