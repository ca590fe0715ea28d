import type { history as words } from '../../../src/text/en/history.ts';
import type { Calls } from './calls.ts';

export const history: Calls<typeof words> = {
  title: [['Bottega Rossi']],
  date: [
    [2027, 1, 31],
    [2027, 12, 1],
  ],
  headline: {
    from: [['cross', 'omni', '3 Jan 2027']],
    stays: [['omni', '3 Jan 2027']],
    again: [['omni', '3 Jan 2027', 'multi']],
    rises: [['7.4', '53.9', '61.3']],
    falls: [['7.4', '61.3', '53.9']],
    same: [['61.3']],
    only: [['omni']],
  },
  chart: {
    shown: [[20, 45]],
    described: [
      ['Bottega Rossi', 1],
      ['Bottega Rossi', 2],
    ],
  },
  judgedBy: [['retail 1.2']],
  rubric: [['Retail', 'retail', '1.2']],
  unchanged: [[1], [2]],
  cut: [[20]],
};
