import type { picture as words } from '../../../src/text/en/picture.ts';
import type { Calls } from './calls.ts';

export const picture: Calls<typeof words> = {
  spectrum: {
    progress: [['40 %']],
    claims: [['omni']],
  },
  map: {
    description: [
      [1, 1, 1],
      [5, 2, 7],
    ],
    within: [['6 h']],
    channels: [[1], [2]],
    systems: [[1], [2]],
    moreData: [[0], [2]],
    loose: [[1], [2]],
  },
  matrix: {
    description: [[1], [2]],
  },
  journeys: {
    repeats: [['orders']],
    lacks: [['orders']],
    perhaps: [['orders']],
    has: [['orders']],
    creates: [['orders']],
  },
};
