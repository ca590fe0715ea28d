import type { result as words } from '../../../src/text/en/result.ts';
import type { Calls } from './calls.ts';
import { changes } from './changes.ts';
import { evidence } from './evidence.ts';

export const result: Calls<typeof words> = {
  list: [[['Web']], [['Web', 'Kiosk']], [['Web', 'Kiosk', 'App']]],
  evidence,
  gap: {
    known: [[{ title: 'Recognition', value: '40', needed: '60', level: 'omni' }]],
    unknown: [[{ title: 'Recognition', needed: '60', level: 'omni' }]],
    places: [
      [['Web'], 0],
      [['Web', 'Kiosk'], 0],
      [['Web', 'Kiosk'], 1],
      [['Web', 'Kiosk'], 2],
    ],
    pairs: [
      [['Web', 'Kiosk'], 1],
      [['Web', 'Kiosk'], 5],
    ],
    manyPairs: [[['Web']], [['Web', 'Kiosk', 'App']]],
  },
  break: {
    'no-path': [
      [{ data: 'orders', on: 'Kiosk', from: 'Web' }],
      [{ data: 'orders', on: 'Kiosk', from: null }],
    ],
    'too-late': [
      [{ data: 'orders', on: 'Kiosk', from: 'Web' }],
      [{ data: 'orders', on: 'Kiosk', from: null }],
    ],
  },
  questions: {
    kind: [[['Web']]],
    direction: [[['Web']]],
    owner: [[['Web']]],
    stages: [[['Web']]],
    identifies_by: [[['Web']]],
    personalised_with: [[['Web']]],
    voice: [[['Web']]],
    visual: [[['Web']]],
    goals: [[['Retail']]],
    reports_to: [[['Retail']]],
    works_with: [[['Retail']]],
    masters: [[]],
    flows: [[]],
    incoming: [[['Web']]],
    data: [[['Web', 'CRM']]],
    freshness: [[['Web', 'CRM']]],
    ends: [[]],
    within: [[['Click & Collect']]],
    journeys: [[]],
    steps: [[['Click & Collect']]],
    kpis: [[]],
    measured: [[['NPS']]],
    practice: [[['Click & Collect']]],
  },
  contradictions: {
    'claimed-level': [
      [{ names: ['Recognition'], data: '', claimed: 'omni', possible: 'cross' }],
      [{ names: [], data: '', claimed: 'omni', possible: 'cross' }],
    ],
    practice: [[{ names: ['Click & Collect'], data: '', claimed: '', possible: '' }]],
    personalisation: [[{ names: ['Web'], data: 'orders', claimed: '', possible: '' }]],
    goals: [
      [{ names: ['Retail', 'Click & Collect', 'Digital'], data: '', claimed: '', possible: '' }],
      [
        {
          names: ['Retail', 'Click & Collect', 'Digital', 'Marketing'],
          data: '',
          claimed: '',
          possible: '',
        },
      ],
    ],
    masters: [[{ names: ['CRM', 'POS'], data: 'orders', claimed: '', possible: '' }]],
  },
  notes: {
    sectorRubric: [['banking', 'retail']],
    severalRubrics: [['banking', ['retail', 'b2b'], 'omnichannel']],
    passedOver: [
      [['Recognition'], 'omni'],
      [['Recognition', 'Continuity', 'Brand'], 'omni'],
    ],
    sharesBeyondOne: [['1.2']],
    otherPractice: [
      ['click', 'click-and-collect'],
      ['click', null],
    ],
    manyChannels: [[40]],
    unweighed: [[1], [2]],
  },
  changes,
  percent: [[0.4]],
  number: [[12.345]],
};
