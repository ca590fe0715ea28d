import type { page as words } from '../../../src/text/en/page.ts';
import type { Calls } from './calls.ts';

export const page: Calls<typeof words> = {
  title: [['Bottega Rossi']],
  facts: {
    score: [['40', '60']],
    wayTo: [['omni']],
  },
  moreGaps: [[1], [2]],
  wide: [['Recognition']],
  wideTable: [['Recognition']],
  linesOf: [['Web → CRM', 2]],
  map: {
    each: [[1], [5]],
    owner: [['Retail']],
    flowsLeftOut: [[2000]],
    allBut: [['Web, Kiosk']],
    from: [['Web, Kiosk', 'orders', '24 h']],
    possible: [['Web, Kiosk']],
    nothing: [['Web, Kiosk']],
  },
  whatIf: {
    failed: [['Web → CRM?']],
    steps: [
      [1, '12'],
      [2, '12'],
    ],
    level: [
      ['cross', 'omni'],
      ['omni', 'omni'],
    ],
    score: [['53.9', '61.3']],
    repeats: [
      [3, 0],
      [2, 1],
    ],
  },
};
