import { stageChoice } from '../../src/metrics/stageChoice.ts';
import { testMetric } from './testMetric.ts';

const buyTwiceSupportOnce = `
  channels:
    store: { kind: store, stages: [buy] }
    webshop: { kind: webshop, stages: [buy, support] }
`;

testMetric(stageChoice, {
  'a stage counts when two channels offer it': {
    company: buyTwiceSupportOnce,
    with: { stages: ['buy', 'support'] },
    value: 1 / 2,
    evidence: [
      'unmet stage-choice stage:support>webshop @ webshop:',
      'met stage-choice stage:buy>store>webshop @ store:',
    ],
  },
  'only the stages asked for': { company: buyTwiceSupportOnce, with: { stages: 'buy' }, value: 1 },
  'a stage that nobody offers': {
    company: buyTwiceSupportOnce,
    with: { stages: ['return'] },
    value: 0,
    evidence: ['unmet stage-choice stage:return @ channels'],
  },
  'a third of three': {
    company: buyTwiceSupportOnce,
    with: { stages: ['buy', 'support', 'return'] },
    value: 1 / 3,
  },
  'one channel is no choice': {
    company: 'channels: { store: { kind: store, stages: [buy] } }',
    with: { stages: ['buy'] },
    value: 0,
  },
  'a single word is a list of one': {
    company: `
      channels:
        store: { kind: store, stages: buy }
        webshop: { kind: webshop, stages: buy }
    `,
    with: { stages: ['buy'] },
    value: 1,
  },
  'stages left out are unknown': {
    company: `
      channels:
        store: { kind: store }
        webshop: { kind: webshop, stages: [buy] }
    `,
    with: { stages: ['buy', 'pay'] },
    low: 0,
    high: 1 / 2,
  },
  'a list that holds unknown is open': {
    company: `
      channels:
        store: { kind: store, stages: [buy, unknown] }
        webshop: { kind: webshop, stages: [buy, pay] }
    `,
    with: { stages: ['buy', 'pay'] },
    low: 1 / 2,
    high: 1,
  },
  'none and [] are no stages': {
    company: `
      channels:
        store: { kind: store, stages: none }
        webshop: { kind: webshop, stages: [] }
    `,
    with: { stages: ['buy'] },
    value: 0,
  },
});
