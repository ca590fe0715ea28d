import { customerReach } from '../../src/metrics/customerReach.ts';
import { testMetric } from './testMetric.ts';

/** Two channels and one flow from the webshop to the store. */
const flowing = (flow: string) => `
  channels:
    store: { kind: store }
    webshop: { kind: webshop }
  systems:
    crm: { kind: crm }
    dwh: { kind: analytics }
  flows:
    - ${flow}
`;

testMetric(customerReach, {
  'identity and context reach one of two': {
    company: flowing('{ from: webshop, to: store, data: [identity, orders], freshness: daily }'),
    value: 1 / 2,
    evidence: [
      'unmet customer-reaches store>webshop @ store:',
      'met customer-reaches webshop>store @ webshop:',
    ],
  },
  'both ways': {
    company: flowing('{ between: [webshop, store], data: [identity, cases], freshness: daily }'),
    value: 1,
  },
  'identity alone': {
    company: flowing('{ between: [webshop, store], data: [identity], freshness: daily }'),
    value: 0,
  },
  'context alone': {
    company: flowing('{ between: [webshop, store], data: [orders, profile], freshness: daily }'),
    value: 0,
  },
  'consent is no context': {
    company: flowing('{ between: [webshop, store], data: [identity, consent], freshness: daily }'),
    value: 0,
  },
  'product data is no context': {
    company: flowing('{ between: [webshop, store], data: [identity, product], freshness: daily }'),
    value: 0,
  },
  'every other kind of the transaction and customer groups is': {
    company: flowing('{ from: webshop, to: store, data: [identity, behaviour], freshness: daily }'),
    value: 1 / 2,
  },
  'identity and context may take different ways': {
    company: `${flowing('{ from: webshop, to: crm, data: [identity], freshness: daily }')}
    - { from: crm, to: store, data: [identity], freshness: daily }
    - { from: webshop, to: dwh, data: [orders], freshness: daily }
    - { from: dwh, to: store, data: [orders], freshness: daily }
`,
    value: 1 / 2,
  },
  'one context kind must go all the way': {
    company: `${flowing('{ from: webshop, to: crm, data: [identity, orders], freshness: daily }')}
    - { from: crm, to: store, data: [identity, loyalty], freshness: daily }
`,
    value: 0,
  },
  'the bound holds for the identity': {
    company: `${flowing('{ from: webshop, to: store, data: [identity], freshness: weekly }')}
    - { from: webshop, to: store, data: [orders], freshness: realtime }
`,
    with: { within: 'daily' },
    value: 0,
  },
  'and for the context': {
    company: `${flowing('{ from: webshop, to: store, data: [identity], freshness: realtime }')}
    - { from: webshop, to: store, data: [orders], freshness: weekly }
`,
    with: { within: 'daily' },
    value: 0,
  },
  'in time': {
    company: flowing('{ from: webshop, to: store, data: [identity, orders], freshness: hourly }'),
    with: { within: 'daily' },
    value: 1 / 2,
  },
  'from some to some': {
    company: flowing('{ from: webshop, to: store, data: [identity, orders], freshness: daily }'),
    with: { from: { kinds: ['webshop'] }, to: { kinds: ['store'] } },
    value: 1,
  },
  'one channel': {
    company: 'channels: { store: { kind: store } }',
    value: null,
    reason: 'fewer-than-two-channels',
  },
  'unknown data holds what is needed at best': {
    company: flowing('{ between: [webshop, store], data: [identity, unknown], freshness: daily }'),
    low: 0,
    high: 1,
  },
  'a partial list of flows': {
    company: `${flowing('{ from: webshop, to: store, data: [identity, orders], freshness: daily }')}
  partial: flows
`,
    low: 1 / 2,
    high: 1,
  },
});
