import type { impact as words } from '../../../src/text/en/impact.ts';
import type { Calls } from './calls.ts';

export const impact: Calls<typeof words> = {
  fromTo: [['retail 1.1', 'retail 1.2']],
  rubric: [['Retail', 'retail', '1.2']],
  who: {
    some: [
      [1, 1],
      [1, 3],
      [2, 5],
    ],
  },
  becomes: [['cross', 'omni']],
  stays: [['cross']],
  range: [['40', '60']],
  parts: {
    points: [['3', '5']],
    weight: [['3', '5']],
    others: [[1], [2]],
  },
  gates: {
    gate: [['Recognition', 'omni']],
    needed: [['40 %', '60 %']],
    added: [['60 %']],
    dropped: [['60 %']],
  },
};
