import type { plan as words } from '../../../src/text/en/plan.ts';
import type { Calls } from './calls.ts';

export const plan: Calls<typeof words> = {
  fromTo: [['multi', 'cross']],
  towards: [['cross']],
  plainTitle: [['Bottega Rossi', 'multi → cross']],
  score: [['61.3']],
  possible: [['cross', 'omni']],
  result: {
    reached: [['omni']],
    sure: [['omni']],
    ifAnswers: [
      ['omni', 1],
      ['omni', 2],
    ],
    short: [['cross, 61.3', 'omni ≠ cross']],
    beyondBudget: [['omni', '30']],
    missed: [
      ['omni', 1],
      ['omni', 2],
    ],
    justMissed: [['omni']],
  },
  effort: {
    worst: [['12', '20']],
    same: [['12']],
    hopeless: [['12']],
    budget: [['12', '30']],
  },
  steps: [
    [1, 1],
    [3, 2],
  ],
  stepsOf: [
    ['Retail', 1],
    ['Retail', 2],
  ],
  proof: {
    bound: [['40']],
  },
  checked: {
    anew: [['omni', '61.3']],
  },
  nothing: {
    proved: [['omni']],
    possible: [['omni']],
    closed: [['omni']],
    budget: [['30']],
  },
  wave: [[1], [2]],
  step: {
    who: [['Retail']],
    effort: [['12']],
    gain: [['7.4']],
    gains: [
      ['7.4', '7.4'],
      ['7.4', '5.1'],
    ],
    after: [['omni, 61.3']],
    serves: [['Recognition, Continuity']],
    needs: [['1, 2']],
    numbers: [[['2']], [['2', '3', '5']]],
    sameAdvice: [['3']],
    where: [['bottega.yaml:12']],
  },
  fallback: {
    reached: [['12']],
    missed: [['omni', '12']],
    nothing: [['omni']],
    unmet: [['Recognition, Continuity']],
    alone: [['Recognition, Continuity']],
  },
  alternatives: {
    effort: [['12']],
    without: [['1, 2']],
    with: [['1, 2']],
    step: [['Web → CRM', '12', 'Retail']],
    more: [
      [1, 4],
      [2, 5],
    ],
  },
  hints: [['add-flow']],
  issue: {
    of: [['2', 5, 'Bottega Rossi', 'multi → cross']],
    whyScore: [['7.4']],
    shows: [['omni, 61.3']],
  },
};
