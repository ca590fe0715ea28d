import { kpisMeasured } from '../../src/metrics/kpisMeasured.ts';
import { testMetric } from './testMetric.ts';

const kpis = ['conversion', 'lifetime-value', 'engagement'];

testMetric(kpisMeasured, {
  'one of three': {
    company: `
  channels: { store: { kind: store } }
  kpis:
    conversion: { measured: yes }
    lifetime-value: { measured: no }
`,
    with: { kpis },
    value: 1 / 3,
    evidence: [
      'unmet kpi-measured kpi:lifetime-value @ lifetime-value:',
      'unmet kpi-measured kpi:engagement @ kpis:',
      'met kpi-measured kpi:conversion @ conversion:',
    ],
  },
  'yes and true mean the same': {
    company: `
  channels: { store: { kind: store } }
  kpis: { conversion: { measured: true }, lifetime-value: { measured: "yes" }, nps: { measured: no } }
`,
    with: { kpis: ['conversion', 'lifetime-value'] },
    value: 1,
  },
  'a single id': {
    company: '{ channels: { store: { kind: store } }, kpis: { nps: { measured: false } } }',
    with: { kpis: 'nps' },
    value: 0,
  },
  'a map that is there is complete': {
    company: '{ channels: { store: { kind: store } }, kpis: {} }',
    with: { kpis },
    value: 0,
  },
  'kpis left out are unknown': {
    company: '{ channels: { store: { kind: store } } }',
    with: { kpis },
    low: 0,
    high: 1,
  },
  'the word unknown for all': {
    company: '{ channels: { store: { kind: store } }, kpis: unknown }',
    with: { kpis },
    low: 0,
    high: 1,
  },
  'a partial map leaves open what it does not name': {
    company: `
  channels: { store: { kind: store } }
  partial: [kpis]
  kpis:
    conversion: { measured: yes }
    lifetime-value: { measured: no }
`,
    with: { kpis },
    low: 1 / 3,
    high: 2 / 3,
  },
  'a kpi that does not say is unknown': {
    company: `
  channels: { store: { kind: store } }
  kpis: { conversion: {}, lifetime-value: unknown, engagement: { measured: unknown } }
`,
    with: { kpis },
    low: 0,
    high: 1,
  },
});
