import type { trial as words } from '../../../src/text/en/trial.ts';
import type { Calls } from './calls.ts';

export const trial: Calls<typeof words> = {
  tests: [
    [1, 1],
    [3, 3],
    [0, 1],
    [1, 3],
    [2, 3],
  ],
  criteria: [
    [1, 1, '100'],
    [1, 3, '33'],
    [2, 3, '67'],
  ],
  gates: [
    [1, 1, '100'],
    [1, 3, '33'],
    [2, 3, '67'],
  ],
  mutants: [
    [1, 1],
    [1, 3],
    [2, 3],
  ],
  expected: [['omni', 'cross']],
  range: [['40', '60']],
};
