import type { explain as words } from '../../../src/text/en/explain.ts';
import type { Calls } from './calls.ts';

export const explain: Calls<typeof words> = {
  kinds: {
    sensitivity: [['recognition']],
    criterion: [['Data']],
    level: [[3, 4]],
  },
  weight: [['2']],
  today: [['Bottega Rossi']],
  measured: {
    metric: [['Recognition', 'recognition']],
  },
  coverageOf: [['40 %']],
  gainOf: [['7.4']],
  moreEvidence: [[1], [2]],
  evidenceCut: [[100]],
  practice: {
    impliesOf: [['Recognition', 'recognition', '60']],
  },
  ladder: {
    stands: [['omni']],
  },
  gates: {
    stops: [
      ['omni', ['Recognition']],
      ['omni', ['Recognition', 'Continuity', 'Brand']],
    ],
  },
  sensitivity: {
    threshold: [['Recognition', 'omni']],
    weight: [['Recognition']],
    'dimension-weight': [['Recognition']],
    becomes: [['omni']],
    joins: [[['Recognition']], [['Recognition', 'Continuity', 'Brand']]],
    leaves: [[['Recognition']], [['Recognition', 'Continuity', 'Brand']]],
    replaces: [
      [['Recognition'], ['Brand']],
      [
        ['Recognition', 'Continuity'],
        ['Brand', 'Data'],
      ],
    ],
    before: [['Recognition', 'Continuity']],
    blocks: [['Recognition', 'omni']],
    more: [[1], [2]],
    steady: [[1], [2]],
  },
};
