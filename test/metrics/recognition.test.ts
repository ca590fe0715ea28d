import { recognition } from '../../src/metrics/recognition.ts';
import { testMetric } from './testMetric.ts';

const anonymous = `
  channels:
    store: { kind: store, identifies_by: [] }
    webshop: { kind: webshop, identifies_by: [] }
`;

const identified = (store: string, webshop: string) => `
  channels:
    store: { kind: store, identifies_by: ${store} }
    webshop: { kind: webshop, identifies_by: ${webshop} }
`;

testMetric(recognition, {
  'identity passes through a system that resolves it': {
    company: `${anonymous}
  systems: { crm: { kind: crm } }
  flows:
    - { from: webshop, to: crm, data: [identity], freshness: manual }
    - { from: crm, to: store, data: [identity], freshness: manual }
`,
    value: 1 / 2,
    evidence: [
      'unmet recognised store>webshop @ store:',
      'met recognised webshop>store @ webshop:',
    ],
  },
  'both ways': {
    company: `${anonymous}
  systems: { hub: { kind: loyalty } }
  flows:
    - { between: [webshop, hub], data: [customer], freshness: daily }
    - { between: [store, hub], data: [customer], freshness: daily }
`,
    value: 1,
  },
  'a system that resolves no identity': {
    company: `${anonymous}
  systems: { till: { kind: pos } }
  flows:
    - { between: [webshop, till], data: [identity], freshness: daily }
    - { between: [store, till], data: [identity], freshness: daily }
`,
    value: 0,
  },
  'a resolver anywhere on the way': {
    company: `${anonymous}
  systems: { till: { kind: pos }, crm: { kind: crm }, bus: { kind: integration } }
  flows:
    - { from: webshop, to: till, data: [identity], freshness: daily }
    - { from: till, to: crm, data: [identity], freshness: daily }
    - { from: crm, to: bus, data: [identity], freshness: daily }
    - { from: bus, to: store, data: [identity], freshness: daily }
`,
    value: 1 / 2,
  },
  'a resolver beside the way': {
    company: `${anonymous}
  systems: { crm: { kind: crm } }
  flows:
    - { from: webshop, to: store, data: [identity], freshness: daily }
    - { from: webshop, to: crm, data: [identity], freshness: daily }
`,
    value: 0,
  },
  'a detour through a resolver is a way': {
    company: `${anonymous}
  systems: { crm: { kind: crm } }
  flows:
    - { from: webshop, to: store, data: [identity], freshness: daily }
    - { between: [webshop, crm], data: [identity], freshness: daily }
`,
    value: 1 / 2,
  },
  'a common identifier': {
    company: `${identified('[email, card]', '[email]')}
  flows:
    - { from: webshop, to: store, data: [identity], freshness: daily }
`,
    value: 1 / 2,
  },
  'no common identifier': {
    company: `${identified('[card]', '[email]')}
  flows:
    - { between: [webshop, store], data: [identity], freshness: daily }
`,
    value: 0,
  },
  'a common identifier without identity data': {
    company: `${identified('[email]', '[email]')}
  flows:
    - { between: [webshop, store], data: [profile, orders], freshness: daily }
`,
    value: 0,
  },
  'a common identifier without flows': {
    company: `${identified('[email]', '[email]')}\n  flows: []`,
    value: 0,
  },
  'an identifier is not handed on: both ends must share it': {
    company: `
  channels:
    app: { kind: app, identifies_by: [phone, email] }
    store: { kind: store, identifies_by: [phone] }
    webshop: { kind: webshop, identifies_by: [email] }
  flows:
    - { from: store, to: app, data: [identity], freshness: daily }
    - { from: app, to: webshop, data: [identity], freshness: daily }
`,
    value: 2 / 6,
    evidence: [
      'unmet recognised app>store',
      'unmet recognised store>webshop',
      'unmet recognised webshop>app',
      'unmet recognised webshop>store',
      'met recognised app>webshop',
      'met recognised store>app',
    ],
  },
  'from some to some': {
    company: `${identified('[email]', '[email]')}
  flows:
    - { from: webshop, to: store, data: [identity], freshness: daily }
`,
    with: { from: { kinds: 'webshop' }, to: { kinds: 'store' } },
    value: 1,
  },
  'nobody is to be recognised from a channel that only speaks': {
    company: `
  channels:
    newsletter: { kind: email, direction: outbound, identifies_by: [email] }
    webshop: { kind: webshop, identifies_by: [email] }
  flows:
    - { from: webshop, to: newsletter, data: [identity], freshness: daily }
`,
    value: 1,
  },
  'weighted by share': {
    // store>webshop 0.2 × 0.5, store>app 0.2 × 0.3, webshop>app 0.5 × 0.3, each twice
    company: `
  channels:
    app: { kind: app, share: 0.3, identifies_by: [email] }
    store: { kind: store, share: 0.2, identifies_by: [email] }
    webshop: { kind: webshop, share: 0.5, identifies_by: [email] }
  flows:
    - { between: [app, webshop], data: [identity], freshness: daily }
`,
    value: 0.3 / 0.62,
  },
  'one channel': {
    company: 'channels: { store: { kind: store } }',
    value: null,
    reason: 'fewer-than-two-channels',
  },
  'identifiers left out are unknown': {
    company: `
  channels:
    store: { kind: store }
    webshop: { kind: webshop, identifies_by: [email] }
  flows:
    - { from: webshop, to: store, data: [identity], freshness: daily }
`,
    low: 0,
    high: 1 / 2,
  },
  'two unknown lists may have something in common': {
    company: `
  channels: { store: { kind: store }, webshop: { kind: webshop, identifies_by: unknown } }
  flows:
    - { between: [webshop, store], data: [identity], freshness: daily }
`,
    low: 0,
    high: 1,
  },
  'nothing in common with a channel that identifies nobody': {
    company: `
  channels: { store: { kind: store }, webshop: { kind: webshop, identifies_by: [] } }
  flows:
    - { between: [webshop, store], data: [identity], freshness: daily }
`,
    value: 0,
  },
  'a system of unknown kind may resolve': {
    company: `${anonymous}
  systems: { box: { kind: unknown } }
  flows:
    - { between: [webshop, box], data: [identity], freshness: daily }
    - { between: [store, box], data: [identity], freshness: daily }
`,
    low: 0,
    high: 1,
  },
  'unknown flows, but nothing that could recognise': { company: anonymous, value: 0 },
});
