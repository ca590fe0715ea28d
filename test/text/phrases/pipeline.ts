import type { pipeline as words } from '../../../src/text/en/pipeline.ts';
import type { Calls } from './calls.ts';

export const pipeline: Calls<typeof words> = {
  verdict: {
    passed: [[1], [2], [3]],
    failed: [
      [1, 1],
      [1, 3],
      [2, 3],
    ],
  },
  title: [['Bottega Rossi', 'OK']],
  log: [['OK', 'omni', '61.3']],
  labelled: [['Retail', 'cross']],
  accepted: [
    [1, 0],
    [3, 0],
    [2, 1],
    [5, 2],
    [2, -1],
    [5, -3],
  ],
  change: [['omni', 'cross']],
  step: [['Web → CRM', '12']],
  findings: [[1], [2]],
  listed: [[1], [2]],
  softened: [[1], [2]],
  acceptedTitle: [[1], [2]],
  judgedBy: [['retail', '1.2', '1.0.0']],
  more: [[1], [2]],
  cut: [
    [1, '60.000'],
    [2, '60.000'],
  ],
  annotation: {
    title: [['min-level']],
    more: [[1], [2]],
  },
  sarif: {
    justification: [['accepted.yaml']],
    cut: [
      [1, 5000],
      [2, 5000],
    ],
  },
};
