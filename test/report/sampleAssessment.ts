import { type Assessment, assessmentSchema, type HandoverGrade } from '../../src/assessment.ts';

const at = { file: 'company.yaml', line: 12, column: 3 };
const exactly = (value: number) => ({ estimate: value, low: value, high: value });

/** A complete result of a small made-up company; `overrides` replace whole parts of it. */
export function sampleAssessment(overrides: Partial<Assessment> = {}): Assessment {
  return assessmentSchema.parse({ ...sample, ...overrides });
}

/** So many channels, each of which knows the customers of every other. */
export function withChannels(number: number, name = (index: number) => `Channel ${index}`) {
  const ids = Array.from({ length: number }, (_, index) => `channel-${index}`);
  return sampleAssessment({
    channels: ids.map((id, index) => ({ ...channel(id, name(index)) })),
    handovers: ids.flatMap((from) =>
      ids.filter((to) => to !== from).map((to) => handover(from, to, 'known', 'known')),
    ),
  });
}

/** Every text that comes from the file replaced by `text`. */
export function withTexts(text: string): Assessment {
  const { contradictions, questions, unstated, gaps, gates, journeys, dimensions } = sample;
  const place = { ...at, file: text };
  return sampleAssessment({
    company: { name: text, sector: text, claims: 'omni' },
    rubric: { id: text, version: text, hash: text, title: text },
    tool: { name: 'omnigauge', version: text },
    channels: sample.channels.map((each) => ({ ...each, name: text })),
    teams: sample.teams.map((each) => ({ ...each, name: text })),
    systems: sample.systems.map((each) => ({ ...each, name: text })),
    dimensions: dimensions.map((each) => ({ ...each, title: text })),
    gates: gates.map((each) => ({ ...each, title: text })),
    gaps: gaps.map((each) => ({ ...each, title: text, fix: text, at: place })),
    contradictions: contradictions.map((each) => ({ ...each, message: text, related: place })),
    questions: questions.map((each) => ({ ...each, question: text })),
    unstated: unstated.map((each) => ({ ...each, what: text, at: place })),
    silos: sample.silos.map((each) => ({ ...each, vendors: [text, text] })),
    criteria: sample.criteria.map((each) => ({ ...each, title: text, reason: text })),
    journeys: journeys.map((each) => ({
      ...each,
      name: text,
      breaks: each.breaks.map((each) => ({ ...each, data: text, message: text })),
    })),
    notes: [text],
  });
}

function channel(id: string, name: string): Assessment['channels'][number] {
  return {
    id,
    name,
    kind: 'store',
    team: 'shops',
    ownerKnown: true,
    vendor: null,
    outboundOnly: false,
    at,
  };
}

function handover(
  from: string,
  to: string,
  low: HandoverGrade,
  high: HandoverGrade,
): Assessment['handovers'][number] {
  return { from, to, low, high, arrives: { low: arriving(low), high: arriving(high) } };
}

function arriving(grade: HandoverGrade) {
  return grade === 'known' ? [{ data: ['identity', 'orders'], freshness: 'daily' }] : [];
}

const sample: Assessment = {
  schemaVersion: 1,
  tool: { name: 'omnigauge', version: '0.1.0' },
  rubric: { id: 'sample', version: '2.1.0', hash: 'sha256:0', title: 'Sample rubric' },
  language: 'en',
  company: { name: 'Sample & Sons', sector: 'retail', claims: 'omni' },
  inputs: [{ file: 'company.yaml', sha256: '0' }],
  level: { estimate: 'multi', low: 'single', high: 'cross' },
  target: 'cross',
  progress: { next: 'cross', share: 0.62 },
  gates: [
    {
      level: 'cross',
      criterion: 'linked-channels',
      title: 'Channels are connected',
      gate: 'required',
      value: { estimate: 0.33, low: 0.2, high: 0.6 },
      needed: 0.5,
      unit: 'share',
      outcome: 'unmet',
    },
    {
      level: 'cross',
      criterion: 'recognition',
      title: 'Customers are recognised',
      gate: 'required',
      value: { estimate: null, low: 0, high: 0.9 },
      needed: 0.8,
      unit: 'share',
      outcome: 'unknown',
    },
    {
      level: 'cross',
      criterion: 'aligned-teams',
      title: 'Teams pull together',
      gate: 'if-known',
      value: { estimate: null, low: 0, high: 1 },
      needed: 0.5,
      unit: 'share',
      outcome: 'passed-over',
    },
    {
      level: 'multi',
      criterion: 'channel-count',
      title: 'Two channels or more',
      gate: 'required',
      value: exactly(3),
      needed: 2,
      unit: 'count',
      outcome: 'met',
    },
    {
      level: 'omni',
      criterion: 'linked-channels',
      title: 'Channels are connected',
      gate: 'required',
      value: { estimate: 0.33, low: 0.2, high: 0.6 },
      needed: 1,
      unit: 'share',
      outcome: 'unmet',
    },
  ],
  score: { estimate: 41.24, low: 36, high: 58.4 },
  coverage: 0.74,
  dimensions: [
    {
      id: 'data',
      title: 'Data integration',
      weight: 3,
      score: { estimate: 40, low: 30, high: 60 },
      level: { estimate: 'multi', low: 'single', high: 'multi' },
      coverage: 0.5,
    },
    {
      id: 'brand',
      title: 'One brand',
      weight: 1.5,
      score: exactly(66.7),
      level: null,
      coverage: 1,
    },
    {
      id: 'journeys',
      title: 'Continuous journeys',
      weight: 3,
      score: { estimate: null, low: 0, high: 100 },
      level: null,
      coverage: 0,
    },
    {
      id: 'measurement',
      title: 'Measuring',
      weight: 1,
      score: { estimate: null, low: null, high: null },
      level: null,
      coverage: 0,
    },
  ],
  criteria: [
    {
      id: 'loyalty',
      title: 'One loyalty programme',
      dimension: 'data',
      metric: 'practice',
      unit: 'share',
      status: 'not-applicable',
      reason: 'There is no loyalty programme.',
      value: { estimate: null, low: null, high: null },
      atLeast: { omni: 1 },
      gate: {},
      weight: 1,
      sources: ['002'],
      score: { estimate: null, low: null, high: null },
      evidence: [],
      evidenceCut: false,
    },
  ],
  gaps: [
    {
      criterion: 'linked-channels',
      title: 'Channels are connected',
      dimension: 'data',
      blocks: 'cross',
      gate: 'required',
      value: 0.33,
      needed: 0.5,
      unit: 'share',
      gain: 4.1,
      message: 'Channels are connected: 33 %, and Cross-channel asks for 50 %.',
      fix: 'Connect them one at a time.',
      channels: ['phone', 'store'],
      teams: ['shops'],
      entities: ['channel:phone', 'channel:store'],
      at,
    },
    {
      criterion: 'recognition',
      title: 'Customers are recognised',
      dimension: 'data',
      blocks: 'omni',
      gate: null,
      value: null,
      needed: 0.8,
      unit: 'share',
      gain: -1,
      message: 'Customers are recognised: not stated.',
      fix: 'Ask for an identifier.',
      channels: ['phone'],
      teams: [],
      entities: ['channel:phone'],
      at,
    },
  ],
  contradictions: [
    {
      kind: 'claimed-level',
      message: 'It claims more than it shows.',
      entities: [],
      at,
      related: { ...at, line: 41 },
    },
    { kind: 'masters', message: 'Two masters.', entities: [], at, related: { ...at, line: 40 } },
  ],
  questions: [
    {
      about: 'channels.phone.identifies_by',
      question: 'How are callers known?',
      settles: { level: true, score: 8.2 },
      answers: {
        worst: { level: { estimate: 'multi', low: 'multi', high: 'multi' }, score: 40 },
        best: { level: { estimate: 'cross', low: 'cross', high: 'cross' }, score: 60 },
      },
      at,
    },
  ],
  unstated: [
    { what: 'freshness', about: 'flows.webshop>store', at: { ...at, line: 30 } },
    ...[12, 20, 24, 28].map((line) => ({ what: 'vendor', about: 'channels', at: { ...at, line } })),
  ],
  channels: [
    channel('phone', 'Telephone'),
    channel('store', 'Shops'),
    channel('webshop', 'Webshop'),
    { ...channel('flyer', 'Flyer'), outboundOnly: true },
  ],
  teams: [{ id: 'shops', name: 'Store operations' }],
  systems: [
    {
      id: 'crm',
      name: 'Customer files',
      kind: 'crm',
      team: 'shops',
      ownerKnown: true,
      vendor: 'callco',
      at,
    },
  ],
  flows: [
    {
      from: 'store',
      to: 'crm',
      twoWay: true,
      data: ['identity', 'orders'],
      dataKnown: true,
      freshness: 'daily',
      team: 'shops',
      at,
    },
    {
      from: 'webshop',
      to: 'crm',
      twoWay: false,
      data: [],
      dataKnown: false,
      freshness: null,
      team: null,
      at,
    },
  ],
  flowsComplete: true,
  handovers: [
    handover('phone', 'store', 'nothing', 'nothing'),
    handover('phone', 'webshop', 'nothing', 'known'),
    handover('phone', 'flyer', 'nothing', 'nothing'),
    handover('store', 'phone', 'shared', 'shared'),
    handover('store', 'webshop', 'recognised', 'recognised'),
    handover('store', 'flyer', 'nothing', 'nothing'),
    handover('webshop', 'phone', 'nothing', 'nothing'),
    handover('webshop', 'store', 'known', 'known'),
    handover('webshop', 'flyer', 'nothing', 'nothing'),
  ],
  silos: [
    { channels: ['store', 'webshop'], teams: ['shops'], vendors: [], certain: true },
    { channels: ['phone'], teams: [], vendors: ['callco'], certain: false },
  ],
  journeys: [
    {
      id: 'collect',
      name: 'Click and collect',
      team: 'shops',
      continuity: 1,
      repeats: 0,
      possibleRepeats: 0,
      steps: [
        { on: 'webshop', creates: ['identity', 'orders'], needs: [] },
        { on: 'store', creates: [], needs: ['identity', 'orders'] },
      ],
      breaks: [],
      at,
    },
    {
      id: 'complain',
      name: 'Buy, then complain',
      team: null,
      continuity: 0.25,
      repeats: 1,
      possibleRepeats: 1,
      steps: [
        { on: 'webshop', creates: ['identity', 'orders'], needs: [] },
        { on: 'phone', creates: ['cases'], needs: ['orders'] },
        { on: 'store', creates: [], needs: ['cases'] },
      ],
      breaks: [
        {
          step: 2,
          on: 'phone',
          data: 'orders',
          from: 'webshop',
          reason: 'no-path',
          repeat: true,
          certain: true,
          message: 'Telephone does not get from Webshop: orders.',
          at,
        },
        {
          step: 3,
          on: 'store',
          data: 'cases',
          from: 'phone',
          reason: 'too-late',
          repeat: true,
          certain: false,
          message: 'From Telephone, too late for Shops: support cases.',
          at,
        },
      ],
      at,
    },
  ],
  plan: null,
  notes: ['Shares do not add up.'],
};
