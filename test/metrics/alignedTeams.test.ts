import { alignedTeams } from '../../src/metrics/alignedTeams.ts';
import { testMetric } from './testMetric.ts';

/** A store and a webshop, each with a team of its own. */
const teams = (stores: string, online: string) => `
  teams:
    stores: ${stores}
    online: ${online}
  channels:
    store: { kind: store, team: stores }
    webshop: { kind: webshop, team: online }
`;

testMetric(alignedTeams, {
  'two channels of one team, and one of another': {
    company: `
  teams: { online: { goals: [online-sales] }, stores: { goals: [store-sales] } }
  channels:
    app: { kind: app, team: online }
    store: { kind: store, team: stores }
    webshop: { kind: webshop, team: online }
`,
    // Of app-store, app-webshop and store-webshop, each both ways, one holds.
    value: 1 / 3,
    evidence: [
      'unmet aligned app>store @ app:',
      'unmet aligned store>webshop @ store:',
      'met aligned app>webshop @ app:',
    ],
  },
  'a shared goal': {
    company: teams('{ goals: [sales, service] }', '{ goals: [clicks, service] }'),
    value: 1,
  },
  'a shared manager': {
    company: teams('{ goals: none, reports_to: coo }', '{ goals: [clicks], reports_to: coo }'),
    value: 1,
  },
  'different managers': {
    company: teams('{ goals: [], reports_to: coo }', '{ goals: [], reports_to: cmo }'),
    value: 0,
  },
  'one works with the other': {
    company: teams('{ goals: [sales] }', '{ goals: [clicks], works_with: stores }'),
    value: 1,
  },
  'nothing in common': { company: teams('{ goals: [sales] }', '{ goals: [clicks] }'), value: 0 },
  'alignment is not handed on': {
    company: `
  teams:
    a: { goals: [one] }
    b: { goals: [one, two] }
    c: { goals: [two] }
  channels:
    app: { kind: app, team: a }
    store: { kind: store, team: b }
    webshop: { kind: webshop, team: c }
`,
    value: 2 / 3,
  },
  'a channel without an owner is aligned with none': {
    company: `
  teams: { stores: { goals: [sales] } }
  channels:
    app: { kind: app, team: none }
    store: { kind: store, team: stores }
    webshop: { kind: webshop, team: none }
`,
    value: 0,
  },
  'a pair that only one end can begin counts once': {
    company: `
  teams: { a: { goals: [] }, b: { goals: [] } }
  channels:
    leaflet: { kind: print, team: a }
    store: { kind: store, team: a }
    webshop: { kind: webshop, team: b }
`,
    // store>leaflet holds; store>webshop, webshop>store and webshop>leaflet do not
    value: 1 / 4,
    evidence: [
      'unmet aligned store>webshop',
      'unmet aligned webshop>leaflet',
      'met aligned store>leaflet',
    ],
  },
  'from some to some': {
    company: `
  teams: { online: { goals: [online-sales] }, stores: { goals: [store-sales] } }
  channels:
    app: { kind: app, team: online }
    store: { kind: store, team: stores }
    webshop: { kind: webshop, team: online }
`,
    with: { from: { kinds: ['app'] }, to: { kinds: ['store', 'webshop'] } },
    value: 1 / 2,
  },
  'weighted by share': {
    company: `
  teams: { online: { goals: [] }, stores: { goals: [] } }
  channels:
    app: { kind: app, team: online, share: 0.2 }
    store: { kind: store, team: stores, share: 0.5 }
    webshop: { kind: webshop, team: online, share: 0.3 }
`,
    // app-store 0.10, app-webshop 0.06, store-webshop 0.15
    value: 6 / 31,
  },
  'one channel': {
    company: 'channels: { store: { kind: store } }',
    value: null,
    reason: 'fewer-than-two-channels',
  },
  'goals left out are unknown': { company: teams('{}', '{ goals: [clicks] }'), low: 0, high: 1 },
  'unknown goals share nothing with none': { company: teams('{}', '{ goals: [] }'), value: 0 },
  'two unknown lists of goals': { company: teams('{}', '{ goals: unknown }'), low: 0, high: 1 },
  'an unknown manager': {
    company: teams('{ goals: [], reports_to: unknown }', '{ goals: [], reports_to: coo }'),
    low: 0,
    high: 1,
  },
  'a manager left out is none': {
    company: teams('{ goals: [] }', '{ goals: [], reports_to: coo }'),
    value: 0,
  },
  'unknown partners': {
    company: teams('{ goals: [], works_with: unknown }', '{ goals: [] }'),
    low: 0,
    high: 1,
  },
  'an owner left out may be any team': {
    company: `
  teams: { stores: { goals: [] } }
  channels:
    app: { kind: app, team: none }
    store: { kind: store, team: stores }
    webshop: { kind: webshop }
`,
    low: 0,
    high: 1 / 3,
  },
  'two unknown owners may be one': {
    company: 'channels: { store: { kind: store }, webshop: { kind: webshop, team: unknown } }',
    low: 0,
    high: 1,
  },
});
