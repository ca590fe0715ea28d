import type { deck as words } from '../../../src/text/en/deck.ts';
import type { Calls } from './calls.ts';

export const deck: Calls<typeof words> = {
  claimed: [['omni']],
  part: [
    ['Recognition', 1, 1],
    ['Recognition', 2, 3],
  ],
  more: [[1], [2]],
  meaning: {
    blocks: [['omni']],
  },
  matrix: {
    tooMany: [[30]],
  },
  plan: {
    title: [['omni']],
  },
};
