import { expect, it } from 'vitest';
import type { Answers } from '../../src/company/assumption.ts';
import { worldsOf } from '../../src/company/worlds.ts';
import { continuity } from '../../src/metrics/continuity.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { described } from '../company/described.ts';
import { testMetric } from './testMetric.ts';

const shopAndStore = `
  channels:
    app: { kind: app }
    store: { kind: store }
    webshop: { kind: webshop }
  systems:
    oms: { kind: oms }
    pim: { kind: pim }
`;

/** Orders reach the store within a day. */
const ordersDaily = `${shopAndStore}
  flows:
    - { from: webshop, to: oms, data: [orders], freshness: hourly }
    - { from: oms, to: store, data: [orders], freshness: daily }
`;

const noFlows = `${shopAndStore}\n  flows: []\n`;

testMetric(continuity, {
  'one need of two is met': {
    company: `${ordersDaily}
  journeys:
    collect:
      steps:
        - { on: webshop, creates: [identity, orders] }
        - { on: store, needs: [identity, orders], within: daily }
`,
    value: 1 / 2,
    evidence: [
      'unmet need-met journey:collect>store>webshop of identity @ identity, orders], within',
      'met need-met journey:collect>store>webshop of orders @ orders], within',
    ],
  },
  'a chain is as fresh as its slowest link': {
    company: `${ordersDaily}
  journeys:
    collect:
      steps:
        - { on: webshop, creates: [orders] }
        - { on: store, needs: orders, within: 23h }
`,
    value: 0,
  },
  'without a bound any age will do': {
    company: `${ordersDaily}
  journeys:
    collect:
      steps:
        - { on: webshop, creates: [orders] }
        - { on: store, needs: orders }
`,
    value: 1,
    evidence: ['met need-met journey:collect>store>webshop of orders @ orders }'],
  },
  'needs of all journeys count alike': {
    company: `${ordersDaily}
  journeys:
    collect:
      steps:
        - { on: webshop, creates: [orders] }
        - { on: store, needs: orders }
    return:
      steps:
        - { on: store, creates: [returns] }
        - { on: webshop, needs: [returns, identity, cases] }
`,
    value: 1 / 4,
  },
  'only the journeys asked for': {
    company: `${ordersDaily}
  journeys:
    collect:
      steps:
        - { on: webshop, creates: [orders] }
        - { on: store, needs: orders }
    return:
      steps:
        - { on: store, creates: [returns] }
        - { on: webshop, needs: [returns, identity, cases] }
`,
    with: { journeys: 'collect' },
    value: 1,
  },
  'a group is a need for each of its kinds, once': {
    company: `${ordersDaily}
  journeys:
    collect:
      steps:
        - { on: webshop, creates: [transaction] }
        - { on: store, needs: [orders, transaction] }
`,
    value: 1 / 3,
    evidence: [
      'unmet need-met journey:collect>store>webshop of cart @ transaction] }',
      'unmet need-met journey:collect>store>webshop of returns @ transaction] }',
      'met need-met journey:collect>store>webshop of orders @ orders, transaction] }',
    ],
  },
  'what was created on the same channel is there': {
    company: `${noFlows}
  journeys:
    exchange:
      steps:
        - { on: store, creates: [orders] }
        - { on: store, needs: [orders], within: realtime }
`,
    value: 1,
  },
  'only the step that created it can hand it on': {
    company: `${ordersDaily}
  journeys:
    collect:
      steps:
        - { on: app, creates: [orders] }
        - { on: webshop, creates: [identity] }
        - { on: store, needs: [orders] }
`,
    value: 0,
    evidence: ['unmet need-met journey:collect>store>app of orders'],
  },
  'any earlier step where none says that it created it': {
    company: `${ordersDaily}
  journeys:
    collect:
      steps:
        - { on: app, creates: [identity] }
        - { on: webshop }
        - { on: store, needs: [orders] }
`,
    value: 1,
    evidence: ['met need-met journey:collect>store>app>webshop of orders'],
  },
  'any of the steps that created it': {
    company: `${ordersDaily}
  journeys:
    collect:
      steps:
        - { on: app, creates: [orders] }
        - { on: webshop, creates: [orders] }
        - { on: store, needs: [orders] }
`,
    value: 1,
  },
  'what a later step creates is no source': {
    company: `${ordersDaily}
  journeys:
    collect:
      steps:
        - { on: app, creates: [cart] }
        - { on: store, needs: [orders] }
        - { on: webshop, creates: [orders] }
`,
    value: 0,
  },
  'a product kind may be shared': {
    company: `${shopAndStore}
  flows:
    - { from: pim, to: webshop, data: [stock], freshness: hourly }
    - { from: pim, to: store, data: [stock], freshness: hourly }
  journeys:
    reserve:
      steps:
        - { on: webshop }
        - { on: store, needs: [stock], within: hourly }
`,
    value: 1,
  },
  'both ends of what is shared must be fresh': {
    company: `${shopAndStore}
  flows:
    - { from: pim, to: webshop, data: [stock], freshness: daily }
    - { from: pim, to: store, data: [stock], freshness: hourly }
  journeys:
    reserve:
      steps:
        - { on: webshop }
        - { on: store, needs: [stock], within: hourly }
`,
    value: 0,
  },
  'an order cannot be shared that way': {
    company: `${shopAndStore}
  flows:
    - { from: oms, to: webshop, data: [orders], freshness: hourly }
    - { from: oms, to: store, data: [orders], freshness: hourly }
  journeys:
    collect:
      steps:
        - { on: webshop }
        - { on: store, needs: [orders] }
`,
    value: 0,
  },
  'a bare step needs all created so far, and creates identity and interactions': {
    company: `${shopAndStore}
  flows:
    - { from: webshop, to: store, data: [orders, identity], freshness: daily }
  journeys:
    collect:
      steps:
        - { on: webshop, creates: [orders] }
        - store
        - app
`,
    // store: orders, met; app: orders, identity, interactions, none met
    value: 1 / 4,
    evidence: [
      'unmet need-met journey:collect>app>webshop of orders @ app',
      'unmet need-met journey:collect>app>store of identity @ app',
      'unmet need-met journey:collect>app>store of interactions @ app',
      'met need-met journey:collect>store>webshop of orders @ store',
    ],
  },
  'the first bare step needs nothing': {
    company: `${shopAndStore}
  flows:
    - { from: webshop, to: store, data: [identity], freshness: daily }
  journeys: { visit: { steps: [webshop, store] } }
`,
    value: 1 / 2,
  },
  'a need of the first step may come from anywhere else': {
    company: `${shopAndStore}
  flows:
    - { from: pim, to: webshop, data: [stock], freshness: daily }
  journeys:
    browse: { steps: [{ on: webshop, needs: [stock, offers] }] }
`,
    value: 1 / 2,
    evidence: [
      'unmet need-met journey:browse>webshop of offers',
      'met need-met journey:browse>webshop of stock',
    ],
  },
  'a need of the first step must be in time too': {
    company: `${shopAndStore}
  flows:
    - { from: pim, to: webshop, data: [stock], freshness: daily }
  journeys:
    browse: { steps: [{ on: webshop, needs: [stock], within: hourly }] }
`,
    value: 0,
  },
  'no journeys': {
    company: `${noFlows}\n  journeys: {}`,
    value: null,
    reason: 'no-journeys',
    evidence: [],
  },
  'journeys left out, of which some are asked for': {
    company: noFlows,
    with: { journeys: ['collect'] },
    low: 0,
    high: 1,
  },
  'journeys that need nothing': {
    company: `${noFlows}
  journeys:
    browse: { steps: [{ on: webshop, creates: [cart], needs: none }] }
    pay: { steps: [] }
`,
    value: null,
    reason: 'no-needs',
  },
  'a journey that is not there': {
    company: `${noFlows}\n  journeys: { pay: { steps: [webshop, store] } }`,
    with: { journeys: ['collect'] },
    value: null,
    reason: 'no-journeys',
  },
  'journeys left out are unknown': { company: noFlows, low: 0, high: 1, evidence: [] },
  'the word unknown for the journeys': {
    company: `${noFlows}\n  journeys: unknown`,
    low: 0,
    high: 1,
  },
  'steps left out are unknown': {
    company: `${noFlows}\n  journeys: { pay: { name: Pay } }`,
    low: 0,
    high: 1,
  },
  'a step on an unknown channel': {
    company: `${noFlows}\n  journeys: { pay: { steps: [webshop, unknown, store] } }`,
    low: 0,
    high: 1,
  },
  'needs that are not all known': {
    company: `${ordersDaily}
  journeys:
    collect:
      steps:
        - { on: webshop, creates: [orders] }
        - { on: store, needs: [orders, unknown] }
`,
    low: 0,
    high: 1,
  },
  'creations that are not all known': {
    company: `${noFlows}
  journeys:
    collect:
      steps:
        - { on: webshop, creates: unknown }
        - { on: store, needs: [orders] }
`,
    low: 0,
    high: 1,
  },
  'a journey that is not known does not matter when it is not asked for': {
    company: `${ordersDaily}
  journeys:
    pay: { steps: unknown }
    collect: { steps: [{ on: webshop, creates: [orders] }, { on: store, needs: [orders] }] }
`,
    with: { journeys: ['collect'] },
    value: 1,
  },
  'an unknown bound is none at best, and never kept at worst': {
    company: `${ordersDaily}
  journeys:
    collect:
      steps:
        - { on: webshop, creates: [orders] }
        - { on: store, needs: [orders], within: unknown }
`,
    low: 0,
    high: 1,
  },
  'flows left out are unknown': {
    company: `${shopAndStore}
  journeys: { visit: { steps: [webshop, store] } }
`,
    low: 0,
    high: 1,
  },
});

it('needs every journey that is not known to turn out well', () => {
  const description = described(`${noFlows}
  journeys: { collect: { steps: unknown }, pay: { steps: unknown } }
`);
  const valueWith = (answers: Answers) =>
    continuity.measure(buildNetwork(worldsOf(description, answers).worst), {}).value;
  expect(valueWith(new Map([['journeys.pay.steps', 1]]))).toBe(0);
  expect(
    valueWith(new Map(['pay', 'collect'].map((id) => [`journeys.${id}.steps`, 1 as const]))),
  ).toBe(1);
});
