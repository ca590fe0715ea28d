import { dataReach } from '../../src/metrics/dataReach.ts';
import { testMetric } from './testMetric.ts';

const threeChannels = `
  channels:
    app: { kind: app }
    store: { kind: store }
    webshop: { kind: webshop }
  systems:
    crm: { kind: crm }
`;

const ordersToStoreOnly = `${threeChannels}
  flows:
    - { from: webshop, to: crm, data: [orders, identity], freshness: realtime }
    - { from: crm, to: store, data: [orders], freshness: daily }
`;

testMetric(dataReach, {
  'one ordered pair of six, over a system': {
    company: ordersToStoreOnly,
    with: { data: ['orders'] },
    value: 1 / 6,
    evidence: [
      'unmet data-reaches app>store of orders @ app:',
      'unmet data-reaches app>webshop of orders @ app:',
      'unmet data-reaches store>app of orders @ store:',
      'unmet data-reaches store>webshop of orders @ store:',
      'unmet data-reaches webshop>app of orders @ webshop:',
      'met data-reaches webshop>store of orders @ webshop:',
    ],
  },
  'all of the data by default': {
    company: ordersToStoreOnly,
    with: { data: ['orders', 'identity'] },
    value: 0,
  },
  'any of the data': {
    company: ordersToStoreOnly,
    with: { data: ['orders', 'identity'], match: 'any' },
    value: 1 / 6,
  },
  'kinds may come on different ways': {
    company: `${ordersToStoreOnly}
    - { from: webshop, to: store, data: [identity], freshness: manual }
`,
    with: { data: ['orders', 'identity'], match: 'all' },
    value: 1 / 6,
  },
  'every pair': {
    company: `${threeChannels}
  flows:
    - { between: [app, crm], data: [orders], freshness: daily }
    - { between: [store, crm], data: [orders], freshness: daily }
    - { between: [webshop, crm], data: [orders], freshness: daily }
`,
    with: { data: ['orders'] },
    value: 1,
  },
  'a ring reaches everywhere': {
    company: `${threeChannels}
  flows:
    - { from: app, to: store, data: [orders], freshness: daily }
    - { from: store, to: webshop, data: [orders], freshness: daily }
    - { from: webshop, to: app, data: [orders], freshness: daily }
`,
    with: { data: ['orders'] },
    value: 1,
  },
  'too slow a link breaks the chain': {
    company: ordersToStoreOnly,
    with: { data: ['orders'], within: 'hourly' },
    value: 0,
  },
  'as fresh as the slowest link': {
    company: ordersToStoreOnly,
    with: { data: ['orders'], within: 'daily' },
    value: 1 / 6,
  },
  'from some to some': {
    company: ordersToStoreOnly,
    with: { data: ['orders'], from: { kinds: ['webshop', 'app'] }, to: { ids: ['store'] } },
    value: 1 / 2,
    evidence: ['unmet data-reaches app>store', 'met data-reaches webshop>store'],
  },
  'a channel is no pair with itself': {
    company: ordersToStoreOnly,
    with: { data: ['orders'], from: { ids: 'store' }, to: { ids: 'store' } },
    value: null,
    reason: 'no-pairs',
  },
  'a filter that no channel passes': {
    company: ordersToStoreOnly,
    with: { data: ['orders'], from: { kinds: ['branch'] } },
    value: null,
    reason: 'no-pairs',
  },
  'one channel has no pairs': {
    company: 'channels: { store: { kind: store } }',
    with: { data: ['orders'] },
    value: null,
    reason: 'fewer-than-two-channels',
  },
  'nothing starts on a channel that only speaks': {
    company: `
  channels:
    leaflet: { kind: print }
    store: { kind: store }
  flows:
    - { from: store, to: leaflet, data: [offers], freshness: monthly }
`,
    with: { data: ['offers'] },
    value: 1,
    evidence: ['met data-reaches store>leaflet'],
  },
  'the file may say that a printed channel is answered': {
    company: `
  channels:
    leaflet: { kind: print, direction: both }
    store: { kind: store }
  flows:
    - { from: store, to: leaflet, data: [offers], freshness: monthly }
`,
    with: { data: ['offers'] },
    value: 1 / 2,
  },
  'only channels that only speak': {
    company: `
  channels:
    leaflet: { kind: print }
    newsletter: { kind: email, direction: outbound }
  flows: []
`,
    with: { data: ['offers'] },
    value: null,
    reason: 'no-pairs',
  },
  'a product kind that one system feeds to both does not reach from one to the other': {
    company: `${threeChannels}
  flows:
    - { from: crm, to: app, data: [stock], freshness: daily }
    - { from: crm, to: store, data: [stock], freshness: daily }
`,
    with: { data: ['stock'] },
    value: 0,
  },
  'a channel of unknown direction: its pairs are open, the others are not': {
    company: `
  channels:
    store: { kind: store }
    voucher: { kind: other, direction: unknown }
  flows: []
`,
    with: { data: ['orders'] },
    low: 0,
    high: 1 / 2,
    evidence: ['unmet data-reaches store>voucher'],
  },
  'a pair of unknown direction is not proved by a flow': {
    company: `
  channels:
    store: { kind: store }
    voucher: { kind: unknown }
  flows:
    - { between: [store, voucher], data: [orders], freshness: daily }
`,
    with: { data: ['orders'] },
    low: 1 / 2,
    high: 1,
  },
  'a channel of unknown kind may be one of those asked for': {
    company: `
  channels:
    corner: { kind: unknown, direction: both }
    store: { kind: store }
    webshop: { kind: webshop }
  flows:
    - { from: webshop, to: store, data: [orders], freshness: daily }
`,
    // webshop>store is proved; webshop>corner and corner>store may be asked for
    with: { data: ['orders'], from: { kinds: 'webshop' }, to: { kinds: 'store' } },
    low: 1 / 3,
    high: 1,
  },
  'weighted by the shares of both ends': {
    // app>store 15, app>webshop 10, store>app 15, store>webshop 6, webshop>app 10, webshop>store 6
    company: `
  channels:
    app: { kind: app, share: 0.5 }
    store: { kind: store, share: 0.3 }
    webshop: { kind: webshop, share: 0.2 }
  flows:
    - { from: webshop, to: app, data: [orders], freshness: daily }
`,
    with: { data: ['orders'] },
    value: 10 / 62,
    evidence: [
      'unmet data-reaches app>store',
      'unmet data-reaches app>webshop',
      'unmet data-reaches store>app',
      'unmet data-reaches store>webshop',
      'unmet data-reaches webshop>store',
      'met data-reaches webshop>app',
    ],
  },
  'the heaviest pairs come first': {
    company: `
  channels:
    app: { kind: app, share: 0.2 }
    webshop: { kind: webshop, share: 0.8 }
  flows: []
`,
    with: { data: ['orders'] },
    value: 0,
    evidence: ['unmet data-reaches webshop>app', 'unmet data-reaches app>webshop'],
  },
  'a channel without customers weighs nothing': {
    company: `
  channels:
    app: { kind: app, share: 0.5 }
    kiosk: { kind: kiosk, share: 0 }
    store: { kind: store, share: 0.5 }
  flows:
    - { between: [app, store], data: [orders], freshness: daily }
`,
    with: { data: ['orders'] },
    value: 1,
  },
  'weighted equally where no pair weighs anything': {
    company: `
  channels:
    app: { kind: app, share: 1 }
    store: { kind: store, share: 0 }
  flows:
    - { from: app, to: store, data: [orders], freshness: daily }
`,
    with: { data: ['orders'] },
    value: 1 / 2,
  },
  'pairs with a channel that may not count, by the shares of both': {
    company: `
  channels:
    app: { kind: app, direction: unknown, share: 0.5 }
    store: { kind: store, direction: both, share: 0.3 }
    webshop: { kind: unknown, direction: both, share: 0.2 }
  flows:
    - { from: store, to: webshop, data: [orders], freshness: daily }
    - { from: app, to: store, data: [orders], freshness: daily }
`,
    with: { data: ['orders'], to: { kinds: ['store', 'app'] } },
    // app>store 15 and app>webshop 10 may count, store>app 15 does, store>webshop 6 may,
    // webshop>app 10 and webshop>store 6 do: none of those that do is met.
    low: 0,
    high: (15 + 10 + 6) / (15 + 10 + 15 + 6 + 10 + 6),
  },
  'a channel that may be of a kind, but sends only': {
    company: `
  channels:
    app: { kind: app, direction: both }
    mail: { kind: unknown, direction: outbound }
    store: { kind: store, direction: both }
  flows: []
`,
    with: { data: ['orders'], from: { kinds: ['app'] } },
    value: 0,
  },
  'a channel without weight is no pair, and others keep theirs': {
    company: `
  channels:
    app: { kind: app, share: 0.6 }
    kiosk: { kind: kiosk, share: 0.1 }
    store: { kind: store, share: 0.3 }
  flows:
    - { from: app, to: store, data: [orders], freshness: daily }
`,
    with: { data: ['orders'], to: { ids: ['store'] } },
    value: 0.6 / 0.7,
  },
  'of those that are asked for by name, the kind need not be known': {
    company: `
  channels: { app: { kind: unknown, direction: both }, store: { kind: store, direction: both } }
  flows: []
`,
    with: { data: ['orders'], from: { ids: ['store'] } },
    value: 0,
  },
  'flows left out are unknown': {
    company: threeChannels,
    with: { data: ['orders'] },
    low: 0,
    high: 1,
  },
  'the word unknown for the flows': {
    company: `${threeChannels}\n  flows: unknown`,
    with: { data: ['orders'], within: 'realtime' },
    low: 0,
    high: 1,
  },
  'data that may hold more': {
    company: `${threeChannels}
  flows:
    - { from: webshop, to: store, data: [orders, unknown], freshness: daily }
`,
    with: { data: ['orders', 'returns'] },
    low: 0,
    high: 1 / 6,
  },
  'unknown freshness is manual at worst and at once at best': {
    company: `${threeChannels}
  flows:
    - { from: webshop, to: store, data: [orders], freshness: unknown }
`,
    with: { data: ['orders'], within: 'realtime' },
    low: 0,
    high: 1 / 6,
  },
  'unknown freshness does not matter without a bound': {
    company: `${threeChannels}
  flows:
    - { from: webshop, to: store, data: [orders] }
`,
    with: { data: ['orders'] },
    value: 1 / 6,
  },
});
