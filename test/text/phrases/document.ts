import type { document as words } from '../../../src/text/en/document.ts';
import type { Calls } from './calls.ts';

export const document: Calls<typeof words> = {
  plan: {
    title: [['omni']],
    inFull: [[1], [2]],
  },
  gaps: {
    title: [[1], [2]],
    gate: [['omni']],
    below: [['omni']],
  },
  map: {
    kinds: [[2], [5]],
    tooMany: [[40]],
  },
  handovers: [[2], [30]],
  journey: {
    gives: [[3, 'orders']],
    arrives: [[3]],
    repeats: [['orders']],
    needs: [['orders']],
  },
  moreQuestions: [[1], [2]],
  places: [[1], [2]],
  method: {
    criteria: [[2], [30]],
    files: [[1], [2]],
  },
};
