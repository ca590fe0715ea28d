import { personalisation } from '../../src/metrics/personalisation.ts';
import { testMetric } from './testMetric.ts';

const personalised = (store: string, webshop: string) => `
  channels:
    store: { kind: store, personalised_with: ${store} }
    webshop: { kind: webshop, personalised_with: ${webshop} }
  systems:
    crm: { kind: crm }
`;

testMetric(personalisation, {
  'the data arrives at one of two': {
    company: `${personalised('[orders]', '[orders]')}
  flows:
    - { from: webshop, to: crm, data: [orders], freshness: daily }
    - { from: crm, to: store, data: [orders], freshness: daily }
`,
    value: 1 / 2,
    evidence: [
      'unmet personalised webshop of orders @ [orders]',
      'met personalised store of orders @ [orders]',
    ],
  },
  'at both, each by way of the other': {
    company: `${personalised('[orders]', '[orders]')}
  flows:
    - { between: [webshop, crm], data: [orders], freshness: daily }
    - { between: [store, crm], data: [orders], freshness: daily }
`,
    value: 1,
  },
  'one of its kinds is enough': {
    company: `${personalised('[orders, profile]', 'none')}
  flows:
    - { from: webshop, to: store, data: [profile], freshness: manual }
`,
    value: 1 / 2,
  },
  'data that arrives but is not used': {
    company: `${personalised('[]', 'none')}
  flows:
    - { between: [webshop, store], data: all, freshness: daily }
`,
    value: 0,
  },
  'data that is used but does not arrive': {
    company: `${personalised('[orders]', '[profile]')}\n  flows: []`,
    value: 0,
  },
  'another kind arrives': {
    company: `${personalised('[orders]', '[profile]')}
  flows:
    - { from: webshop, to: store, data: [profile], freshness: daily }
`,
    value: 0,
  },
  'data of a system comes from no other channel': {
    company: `${personalised('[profile]', '[profile]')}
  flows:
    - { from: crm, to: store, data: [profile], freshness: daily }
    - { from: crm, to: webshop, data: [profile], freshness: daily }
`,
    value: 0,
  },
  "its own data, back from a system, is not another's": {
    company: `${personalised('[profile]', '[profile]')}
  flows:
    - { between: [crm, store], data: [profile], freshness: daily }
`,
    value: 0,
  },
  'a group stands for its kinds': {
    company: `${personalised('customer', '[]')}
  flows:
    - { from: webshop, to: store, data: [behaviour], freshness: daily }
`,
    value: 1 / 2,
  },
  'only some channels': {
    company: `${personalised('[orders]', '[orders]')}
  flows:
    - { from: webshop, to: store, data: [orders], freshness: daily }
`,
    with: { channels: { kinds: ['store'] } },
    value: 1,
  },
  'weighted by share': {
    company: `
  channels:
    store: { kind: store, share: 0.9, personalised_with: [orders] }
    webshop: { kind: webshop, share: 0.1, personalised_with: [orders] }
  flows:
    - { from: store, to: webshop, data: [orders], freshness: daily }
`,
    value: 0.1,
  },
  'one channel': {
    company: 'channels: { store: { kind: store, personalised_with: [orders] } }',
    value: null,
    reason: 'fewer-than-two-channels',
  },
  'a channel that does not say is unknown, and the place is the channel': {
    company: `
  channels:
    store: { kind: store }
    webshop: { kind: webshop, personalised_with: [] }
  flows:
    - { from: webshop, to: store, data: [stock], freshness: daily }
`,
    low: 0,
    high: 1 / 2,
    evidence: ['unmet personalised store of  @ store:', 'unmet personalised webshop of  @ []'],
  },
  'unknown, but nothing arrives': {
    company: `${personalised('unknown', '[orders, unknown]')}\n  flows: []`,
    value: 0,
  },
  'flows left out are unknown': { company: personalised('[orders]', '[]'), low: 0, high: 1 / 2 },
});
