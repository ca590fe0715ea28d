import { singleMaster } from '../../src/metrics/singleMaster.ts';
import { testMetric } from './testMetric.ts';

testMetric(singleMaster, {
  'one kind of two has two masters': {
    company: `
  channels: { store: { kind: store } }
  systems:
    crm: { kind: crm, masters: [identity, profile] }
    pos: { kind: pos, masters: [identity] }
`,
    with: { data: ['identity', 'profile'] },
    value: 1 / 2,
    evidence: [
      'unmet one-master system:crm>system:pos of identity @ crm:',
      'met one-master system:crm of profile @ crm:',
    ],
  },
  'kinds without a master are left out': {
    company: `
  channels: { store: { kind: store } }
  systems:
    crm: { kind: crm, masters: [identity] }
`,
    with: { data: 'customer' },
    value: 1,
    evidence: ['met one-master system:crm of identity'],
  },
  'kinds that are not asked for do not count': {
    company: `
  channels: { store: { kind: store } }
  systems:
    crm: { kind: crm, masters: [identity, orders] }
    oms: { kind: oms, masters: orders }
`,
    with: { data: ['identity'] },
    value: 1,
  },
  'all have two': {
    company: `
  channels: { store: { kind: store } }
  systems:
    crm: { kind: crm, masters: [orders] }
    oms: { kind: oms, masters: [transaction] }
`,
    with: { data: ['orders'] },
    value: 0,
  },
  'no systems, so no masters': {
    company: 'channels: { store: { kind: store } }',
    with: { data: 'all' },
    value: null,
    reason: 'no-masters',
  },
  'systems that say they master nothing': {
    company: `
  channels: { store: { kind: store } }
  systems:
    crm: { kind: crm, masters: none }
    pos: { kind: pos, masters: [] }
`,
    with: { data: 'all' },
    value: null,
    reason: 'no-masters',
  },
  'unknown where no system states it': {
    company: `
  channels: { store: { kind: store } }
  systems:
    crm: { kind: crm }
`,
    with: { data: 'all' },
    low: 0,
    high: 1,
  },
  'a system that is silent beside one that is not masters nothing': {
    company: `
  channels: { store: { kind: store } }
  systems:
    crm: { kind: crm, masters: [identity] }
    pos: { kind: pos }
`,
    with: { data: 'all' },
    value: 1,
  },
  'an unknown list may double what another system masters': {
    company: `
  channels: { store: { kind: store } }
  systems:
    crm: { kind: crm, masters: [identity] }
    pos: { kind: pos, masters: unknown }
`,
    with: { data: ['identity'] },
    low: 0,
    high: 1,
  },
  'an open list does not double its own': {
    company: `
  channels: { store: { kind: store } }
  systems:
    crm: { kind: crm, masters: [identity, unknown] }
    pos: { kind: pos, masters: none }
`,
    with: { data: ['identity'] },
    value: 1,
  },
  'an open list may add single masters beside a double one': {
    company: `
  channels: { store: { kind: store } }
  systems:
    crm: { kind: crm, masters: [identity, unknown] }
    pos: { kind: pos, masters: [identity] }
`,
    with: { data: ['identity', 'profile', 'consent'] },
    low: 0,
    high: 2 / 3,
  },
});
