import type { interview as words } from '../../../src/text/en/interview.ts';
import type { Calls } from './calls.ts';

export const interview: Calls<typeof words> = {
  questions: {
    incoming: [['Web']],
  },
  scenarios: {
    basket: [['Web', 'Kiosk']],
    order: [['Web', 'Kiosk']],
    return: [['Web', 'Kiosk']],
    complaint: [['Web', 'Kiosk']],
    'sign-up': [['Web', 'Kiosk']],
    offer: [['Web', 'Kiosk']],
    visit: [['Web', 'Kiosk']],
    advice: [['Web', 'Kiosk']],
  },
  why: [
    [
      {
        gates: ['Recognition'],
        others: [],
        worst: { low: 'multi', high: 'multi', points: '40' },
        best: { low: 'omni', high: 'omni', points: '70' },
      },
    ],
    [
      {
        gates: [],
        others: ['Brand', 'Continuity'],
        worst: { low: 'multi', high: 'cross', points: '40' },
        best: { low: 'cross', high: 'omni', points: '70' },
      },
    ],
    [
      {
        gates: ['A', 'B', 'C', 'D', 'E'],
        others: [],
        worst: { low: 'multi', high: 'multi', points: '40' },
        best: { low: 'cross', high: 'cross', points: '70' },
      },
    ],
    [
      {
        gates: [],
        others: ['A', 'B', 'C', 'D', 'E', 'F'],
        worst: { low: 'multi', high: 'multi', points: '40' },
        best: { low: 'cross', high: 'cross', points: '70' },
      },
    ],
  ],
  questionnaire: {
    options: {
      one: [
        ['yes, no', true],
        ['yes, no', false],
      ],
      several: [
        ['buy, pay', true],
        ['buy, pay', false],
      ],
    },
  },
};
