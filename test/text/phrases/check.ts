import type { check as words } from '../../../src/text/en/check.ts';
import type { Calls } from './calls.ts';

export const check: Calls<typeof words> = {
  titles: {
    levelOf: [['Retail']],
    scoreOf: [['Retail']],
    practice: [['Click & Collect']],
    since: [['HEAD~1']],
  },
  atLeast: [['40']],
  atMost: [[0], [3]],
  found: [[0], [1], [2]],
  points: [['61.3']],
  level: {
    low: [['omni']],
    estimate: [['omni']],
  },
  score: {
    low: [['61.3']],
    estimate: [['61.3']],
  },
  below: [[{ title: 'Retail', found: 'multi', asked: 'cross' }]],
  mostLost: [[['Recognition']], [['Recognition', 'Continuity', 'Brand']]],
  provedGap: [[{ title: 'Recognition', value: '40', needed: '60', level: 'omni' }]],
  notApplicable: [[{ title: 'Recognition', level: 'omni' }]],
  repeats: {
    certain: [[0], [1], [2]],
    possible: [
      [0, 1],
      [1, 2],
      [3, 2],
    ],
    unknownSteps: [['Click & Collect']],
  },
  owners: {
    found: [
      [0, 1],
      [0, 3],
      [1, 1],
      [1, 3],
      [2, 5],
    ],
    nobody: [['Web']],
    notStated: [['Web']],
  },
  loss: {
    asked: [
      ['omni', '61.3'],
      ['omni', null],
    ],
    found: [
      ['omni', '61.3'],
      ['omni', null],
    ],
    level: [['omni', 'cross']],
    score: [['61.3', '58.2']],
    scoreGone: [['61.3']],
  },
  gaps: {
    found: [
      [0, 0, 0],
      [0, 0, 1],
      [1, 0, 2],
      [1, 1, 1],
      [3, 2, 5],
    ],
    message: [[{ title: 'Recognition', level: 'omni', evidence: 'Web → Kiosk.' }]],
    undecided: [['Web']],
    staleFound: [[0], [1], [2]],
    stale: [['Recognition: Web']],
    refused: [['Recognition: Web']],
    expired: [
      [{ what: 'Recognition: Web', day: '2027-03-31', reason: 'Too small' }],
      [{ what: 'Recognition: Web', day: '2027-03-31', reason: null }],
    ],
    subject: [
      ['Recognition', []],
      ['Recognition', ['Web']],
      ['Recognition', ['Web', 'Kiosk']],
    ],
  },
  since: {
    nothingThere: [['HEAD~1']],
    gate: [[{ title: 'Recognition', level: 'omni', before: '60 %', after: '40 %' }]],
    journey: [['Click & Collect', 'Kiosk ← orders.']],
  },
  notes: {
    otherRubric: [
      ['retail 1.1', 'retail 1.2'],
      ['retail 1.2', 'retail 1.2'],
    ],
    wholeCriterion: [[['Recognition']], [['Recognition', 'Continuity', 'Brand']]],
  },
  report: {
    passed: [[1], [2], [3]],
    failed: [
      [1, 1],
      [1, 3],
      [2, 3],
    ],
    asked: [['omni', '--min-level']],
    first: [['Web → CRM', '12']],
    more: [[1], [2]],
    accepted: [[1], [2]],
    baseline: [
      ['accepted.yaml', 1, 0],
      ['accepted.yaml', 3, 1],
      ['accepted.yaml', 2, -1],
      ['accepted.yaml', 5, -3],
    ],
  },
};
