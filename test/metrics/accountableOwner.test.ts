import { accountableOwner } from '../../src/metrics/accountableOwner.ts';
import { testMetric } from './testMetric.ts';

testMetric(accountableOwner, {
  'one of two': {
    company: `
  teams: { stores: {} }
  channels:
    store: { kind: store, team: stores }
    webshop: { kind: webshop, team: none }
`,
    value: 1 / 2,
    evidence: ['unmet channel-owned webshop @ none', 'met channel-owned store @ stores'],
  },
  'all, by one team': {
    company: `
  teams: { sales: {} }
  channels: { store: { kind: store, team: sales }, webshop: { kind: webshop, team: sales } }
`,
    value: 1,
  },
  nobody: {
    company: 'channels: { store: { kind: store, team: none }, app: { kind: app, team: none } }',
    value: 0,
  },
  'one channel can have an owner': {
    company: '{ teams: { stores: {} }, channels: { store: { kind: store, team: stores } } }',
    value: 1,
  },
  'only some channels': {
    company: `
  teams: { stores: {} }
  channels:
    store: { kind: store, team: stores }
    webshop: { kind: webshop, team: none }
`,
    with: { channels: { kinds: ['store'] } },
    value: 1,
  },
  'a filter that no channel passes': {
    company: 'channels: { store: { kind: store, team: none } }',
    with: { channels: { kinds: ['app'] } },
    value: null,
    reason: 'no-channels-selected',
  },
  'a channel of unknown kind may pass it': {
    company: 'channels: { corner: { kind: unknown, team: none } }',
    with: { channels: { kinds: ['app'] } },
    low: 0,
    high: 1,
  },
  'weighted by share': {
    company: `
  teams: { stores: {} }
  channels:
    store: { kind: store, team: stores, share: 0.25 }
    webshop: { kind: webshop, team: none, share: 0.75 }
`,
    value: 1 / 4,
  },
  'weighted equally where those asked for weigh nothing': {
    company: `
  teams: { stores: {} }
  channels:
    app: { kind: app, team: stores, share: 1 }
    kiosk: { kind: kiosk, team: none, share: 0 }
    store: { kind: store, team: stores, share: 0 }
`,
    with: { channels: { kinds: ['kiosk', 'store'] } },
    value: 1 / 2,
  },
  'an owner left out is unknown, and the place is the channel': {
    company: `
  channels:
    store: { kind: store }
    webshop: { kind: webshop, team: unknown }
`,
    low: 0,
    high: 1,
    evidence: ['unmet channel-owned store @ store:', 'unmet channel-owned webshop @ unknown'],
  },
});
