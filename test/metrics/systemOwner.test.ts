import { systemOwner } from '../../src/metrics/systemOwner.ts';
import { testMetric } from './testMetric.ts';

testMetric(systemOwner, {
  'one of two': {
    company: `
  teams: { it: {} }
  channels: { store: { kind: store } }
  systems:
    crm: { kind: crm, team: it }
    pos: { kind: pos, team: none }
`,
    value: 1 / 2,
    evidence: ['unmet system-owned system:pos @ none', 'met system-owned system:crm @ it'],
  },
  all: {
    company: `
  teams: { it: {} }
  channels: { store: { kind: store } }
  systems: { crm: { kind: crm, team: it }, pos: { kind: pos, team: it } }
`,
    value: 1,
  },
  nobody: {
    company: `
  channels: { store: { kind: store } }
  systems: { crm: { kind: crm, team: none } }
`,
    value: 0,
  },
  'no systems': {
    company: 'channels: { store: { kind: store }, webshop: { kind: webshop } }',
    value: null,
    reason: 'no-systems',
  },
  'an owner left out is unknown': {
    company: `
  channels: { store: { kind: store } }
  systems:
    crm: { kind: crm }
    pos: { kind: pos, team: none }
`,
    low: 0,
    high: 1 / 2,
    evidence: ['unmet system-owned system:crm @ crm:', 'unmet system-owned system:pos @ none'],
  },
  'shares are of channels and do not matter': {
    company: `
  teams: { it: {} }
  channels: { store: { kind: store, share: 1 } }
  systems:
    crm: { kind: crm, team: it }
    oms: { kind: oms, team: it }
    pos: { kind: pos, team: none }
`,
    value: 2 / 3,
  },
});
