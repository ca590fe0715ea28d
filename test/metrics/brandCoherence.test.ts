import { brandCoherence } from '../../src/metrics/brandCoherence.ts';
import { testMetric } from './testMetric.ts';

testMetric(brandCoherence, {
  'two of three on one voice, all on one visual': {
    company: `
  channels:
    app: { kind: app, brand: { voice: warm, visual: red } }
    store: { kind: store, brand: { voice: warm, visual: red } }
    webshop: { kind: webshop, brand: { voice: cool, visual: red } }
`,
    value: (2 / 3 + 1) / 2,
    evidence: [
      'unmet same-voice webshop @ webshop:',
      'met same-voice app @ app:',
      'met same-voice store @ store:',
      'met same-visual app',
      'met same-visual store',
      'met same-visual webshop',
    ],
  },
  'all alike': {
    company: `
  channels:
    store: { kind: store, brand: { voice: warm, visual: red } }
    webshop: { kind: webshop, brand: { voice: warm, visual: red } }
`,
    value: 1,
  },
  'the commonest need not be the first': {
    company: `
  channels:
    app: { kind: app, brand: { voice: cool, visual: blue } }
    store: { kind: store, brand: { voice: warm, visual: red } }
    webshop: { kind: webshop, brand: { voice: warm, visual: red } }
`,
    value: 2 / 3,
  },
  'of two that are as common, the evidence goes by the first by name': {
    company: `
  brand: { visual: red }
  channels:
    app: { kind: app, brand: { voice: warm } }
    store: { kind: store, brand: { voice: cool } }
    webshop: { kind: webshop, brand: { voice: dry } }
`,
    value: (1 / 3 + 1) / 2,
    evidence: [
      'unmet same-voice app',
      'unmet same-voice webshop',
      'met same-voice store',
      'met same-visual app',
      'met same-visual store',
      'met same-visual webshop',
    ],
  },
  'all different: each is on the commonest with itself': {
    company: `
  channels:
    app: { kind: app, brand: { voice: warm, visual: red } }
    store: { kind: store, brand: { voice: cool, visual: blue } }
    webshop: { kind: webshop, brand: { voice: dry, visual: green } }
`,
    value: 1 / 3,
  },
  'no guideline anywhere': {
    company: `
  brand: { voice: none, visual: none }
  channels: { store: { kind: store }, webshop: { kind: webshop } }
`,
    value: 0,
  },
  'a channel without a guideline is on none': {
    company: `
  brand: { voice: warm, visual: red }
  channels: { store: { kind: store }, webshop: { kind: webshop, brand: { voice: none } } }
`,
    value: (1 / 2 + 1) / 2,
  },
  'the default of the company, and what a channel says over it': {
    company: `
  brand: { voice: warm, visual: 2019 }
  channels:
    app: { kind: app }
    store: { kind: store, brand: { visual: 2024 } }
    webshop: { kind: webshop, brand: { visual: "2019" } }
`,
    value: (1 + 2 / 3) / 2,
  },
  'weighted by share': {
    company: `
  brand: { voice: warm }
  channels:
    app: { kind: app, share: 0.2, brand: { visual: red } }
    store: { kind: store, share: 0.6, brand: { visual: blue } }
    webshop: { kind: webshop, share: 0.2, brand: { visual: red } }
`,
    value: (1 + 0.6) / 2,
  },
  'only some channels': {
    company: `
  brand: { voice: warm }
  channels:
    app: { kind: app, brand: { visual: red } }
    store: { kind: store, brand: { visual: blue } }
    webshop: { kind: webshop, brand: { visual: red } }
`,
    with: { channels: { kinds: ['store', 'webshop'] } },
    value: (1 + 1 / 2) / 2,
  },
  'one channel': {
    company: 'channels: { store: { kind: store, brand: { voice: warm, visual: red } } }',
    value: null,
    reason: 'fewer-than-two-channels',
  },
  'a filter that no channel passes': {
    company: 'channels: { store: { kind: store }, webshop: { kind: webshop } }',
    with: { channels: { kinds: ['atm'] } },
    value: null,
    reason: 'no-channels-selected',
  },
  'a brand left out is unknown, at worst none': {
    company: 'channels: { store: { kind: store }, webshop: { kind: webshop } }',
    low: 0,
    high: 1,
  },
  'an unknown voice may be any, but only one': {
    company: `
  brand: { visual: red }
  channels:
    app: { kind: app, brand: { voice: warm } }
    store: { kind: store, brand: { voice: cool } }
    webshop: { kind: webshop }
`,
    low: (1 / 3 + 1) / 2,
    high: (2 / 3 + 1) / 2,
  },
  'the evidence names the channel of which the voice is not known': {
    company: `
  brand: { visual: red }
  channels:
    store: { kind: store, brand: { voice: unknown } }
    webshop: { kind: webshop, brand: { voice: warm } }
`,
    low: (1 / 2 + 1) / 2,
    high: 1,
    evidence: [
      'unmet same-voice store',
      'met same-voice webshop',
      'met same-visual store',
      'met same-visual webshop',
    ],
  },
  'unknown over a stated default': {
    company: `
  brand: { voice: warm, visual: red }
  channels: { store: { kind: store }, webshop: { kind: webshop, brand: unknown } }
`,
    low: 1 / 2,
    high: 1,
  },
});
