import { unbrokenJourneys } from '../../src/metrics/unbrokenJourneys.ts';
import { testMetric } from './testMetric.ts';

const company = `
  channels:
    store: { kind: store }
    webshop: { kind: webshop }
  flows:
    - { from: webshop, to: store, data: [orders], freshness: daily }
`;

testMetric(unbrokenJourneys, {
  'one missing need breaks a journey': {
    company: `${company}
  journeys:
    browse: { steps: [{ on: webshop, creates: [orders] }, { on: store, needs: [orders] }] }
    collect:
      steps:
        - { on: webshop, creates: [identity, orders] }
        - { on: store, needs: [identity, orders, cases] }
`,
    value: 1 / 2,
    evidence: [
      'unmet journey-unbroken journey:collect of identity cases @ collect:',
      'met journey-unbroken journey:browse of  @ browse:',
    ],
  },
  'all of them': {
    company: `${company}
  journeys:
    collect: { steps: [{ on: webshop, creates: [orders] }, { on: store, needs: [orders] }] }
`,
    value: 1,
  },
  'none of them': {
    company: `${company}
  journeys:
    collect: { steps: [{ on: webshop }, { on: store, needs: [orders], within: hourly }] }
    visit: { steps: [webshop, store] }
`,
    value: 0,
  },
  'only the journeys asked for': {
    company: `${company}
  journeys:
    collect: { steps: [{ on: webshop, creates: [orders] }, { on: store, needs: [orders] }] }
    visit: { steps: [webshop, store] }
`,
    with: { journeys: ['visit'] },
    value: 0,
  },
  'journeys that need nothing are left out': {
    company: `${company}
  journeys:
    collect: { steps: [{ on: webshop, creates: [orders] }, { on: store, needs: [orders] }] }
    pay: { steps: [{ on: store, creates: [orders] }] }
    visit: { steps: [webshop, store] }
`,
    value: 1 / 2,
  },
  'no journey needs anything': {
    company: `${company}\n  journeys: { pay: { steps: [store] } }`,
    value: null,
    reason: 'no-needs',
  },
  'no journeys': {
    company: `${company}\n  journeys: {}`,
    value: null,
    reason: 'no-journeys',
  },
  'journeys left out are unknown': { company, low: 0, high: 1 },
  'a journey with unknown steps may be either': {
    company: `${company}
  journeys:
    collect: { steps: [{ on: webshop, creates: [orders] }, { on: store, needs: [orders] }] }
    pay: { steps: unknown }
`,
    low: 1 / 2,
    high: 1,
  },
  'an unknown step may have created what is missing': {
    company: `${company}
  journeys:
    pay: { steps: [unknown, { on: store, needs: [cases] }] }
`,
    low: 0,
    high: 1,
  },
  'so may a step of which it is not known what it creates': {
    company: `${company}
  journeys:
    pay:
      steps:
        - { on: webshop, creates: [cases] }
        - { on: store, creates: unknown }
        - { on: store, needs: [cases] }
`,
    low: 0,
    high: 1,
  },
  'flows left out are unknown': {
    company: `
  channels: { store: { kind: store }, webshop: { kind: webshop } }
  journeys: { visit: { steps: [webshop, store] } }
`,
    low: 0,
    high: 1,
  },
});
