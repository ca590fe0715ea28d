import type { portfolio as words } from '../../../src/text/en/portfolio.ts';
import type { Calls } from './calls.ts';

export const portfolio: Calls<typeof words> = {
  title: [[1], [2]],
  headline: {
    only: [['omni']],
    onlyScore: [['61.3']],
    commonest: [
      [['cross'], 1, 1],
      [['cross'], 3, 5],
      [['cross', 'omni'], 2, 5],
    ],
    scores: [['55', '40', '70']],
    same: [['61.3']],
    failed: [[1], [2]],
  },
  byRubric: [
    ['Retail', 'retail', '1.2', 1],
    ['Retail', 'retail', '1.2', 2],
  ],
  table: {
    value: [
      ['retail', 1],
      ['retail', 2],
    ],
  },
  heat: {
    key: [
      ['A', 'Data', '55'],
      ['A', 'Data', null],
    ],
  },
  groups: {
    title: [['sector']],
  },
  fixes: {
    for: [['Web → CRM', 'Recognition']],
  },
  moreRows: [[1], [2]],
  notListed: [[1], [2]],
  leftOut: [
    ['list.csv', 1],
    ['list.csv', 2],
    [null, 1],
    [null, 2],
  ],
  missing: [[1], [2]],
  otherRubrics: [[1], [2]],
  filtered: [['score<40']],
  strangeDimension: [['dati']],
  progress: [
    [1, 0, null],
    [5, 1, 7],
    [5, 2, 7],
    [5, 0, 7],
    [5, 2, null],
  ],
  failedAt: [['data/bottega.yaml']],
  moreFailed: [[1], [2]],
  someFailed: [
    [1, 1],
    [1, 3],
    [2, 5],
  ],
};
