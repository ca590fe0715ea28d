import type { comparison as words } from '../../../src/text/en/comparison.ts';
import type { Calls } from './calls.ts';

export const comparison: Calls<typeof words> = {
  becomes: [['40', '60']],
  range: [['40', '60']],
  headline: {
    levelRises: [['cross', 'omni']],
    levelFalls: [['omni', 'cross']],
    levelStays: [['omni']],
    scoreRises: [['7.4', '61.3']],
    scoreFalls: [['7.4', '53.9']],
    scoreStays: [['61.3']],
    scoreAppears: [['61.3']],
  },
  consequences: {
    broken: [['Click & Collect', 'Web, Kiosk']],
    worse: [['Click & Collect', 'Web, Kiosk']],
    cut: [['Click & Collect', 'Web, Kiosk']],
    gone: [['Click & Collect']],
    mended: [['Click & Collect']],
    better: [['Click & Collect', 'Web, Kiosk']],
    added: [['Click & Collect']],
    apart: [['Web; Kiosk']],
    perhapsApart: [['Web; Kiosk']],
    together: [['Web; Kiosk']],
    knownLess: [[1], [2]],
    knownBetter: [[1], [2]],
    gateCloses: [['Recognition', 'omni']],
    gateOpens: [['Recognition', 'omni']],
    contradictions: [[1], [2]],
    resolved: [[1], [2]],
    moreJourneys: [[1], [2]],
  },
  entities: {
    channels: {
      added: [
        [1, 'Web'],
        [2, 'Web, Kiosk'],
      ],
      gone: [
        [1, 'Web'],
        [2, 'Web, Kiosk'],
      ],
    },
    systems: {
      added: [
        [1, 'CRM'],
        [2, 'CRM, POS'],
      ],
      gone: [
        [1, 'CRM'],
        [2, 'CRM, POS'],
      ],
    },
    teams: {
      added: [
        [1, 'Retail'],
        [2, 'Retail, Digital'],
      ],
      gone: [
        [1, 'Retail'],
        [2, 'Retail, Digital'],
      ],
    },
  },
  gates: {
    gate: [['Recognition', 'omni']],
    needed: [['60']],
  },
  criteria: {
    others: [[1], [2]],
  },
  journeys: {
    verdict: [['Click & Collect', 'Kiosk → Web']],
    stepGone: [['Kiosk']],
    arrives: [['Kiosk', 'orders']],
    notNeeded: [['Kiosk', 'orders']],
    continuity: [['3 → 5']],
  },
  handovers: {
    group: [
      ['strangers → known', 1],
      ['strangers → known', 2],
    ],
    pair: [['Web', 'Kiosk']],
    between: [['cross', 'omni']],
  },
  silos: {
    groups: [['2 → 3']],
    appeared: [['Web, Kiosk']],
    dissolved: [['Web, Kiosk']],
  },
  gaps: {
    opened: [['Recognition', '60', 'omni']],
    closed: [['Recognition', '60', 'omni']],
  },
  contradictions: {
    gone: [['Web ≠ Kiosk.']],
  },
  questions: {
    added: [[1], [2]],
    gone: [[1], [2]],
  },
};
