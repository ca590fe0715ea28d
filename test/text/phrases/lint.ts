import type { lint as words } from '../../../src/text/en/lint.ts';
import type { Calls } from './calls.ts';

const practice = 'click-and-collect';

export const lint: Calls<typeof words> = {
  sentences: {
    'unreachable-level': [
      [{ id: 'recognition', level: 'omni', threshold: '1.2', highest: '1' }, null],
    ],
    'unreachable-threshold': [
      [{ id: 'recognition', level: 'omni', threshold: '1.2', highest: '1' }, null],
    ],
    'indistinct-level': [[{ level: 'omni', below: 'cross' }, null]],
    'no-threshold': [[{ id: 'recognition' }, null]],
    'idle-criterion': [
      [{ id: 'recognition', reason: 'weight' }, null],
      [{ id: 'recognition', reason: 'dimension', dimension: 'brand' }, null],
      [{ id: 'recognition', reason: 'thresholds' }, null],
    ],
    'empty-dimension': [[{ id: 'brand' }, null]],
    'duplicate-measure': [[{ id: 'known', other: 'recognised', metric: 'recognition' }, null]],
    'unknown-practice': [[{ id: 'collect', practice }, null]],
    'unasked-practice': [[{ id: practice }, null]],
    'idle-implication': [[{ id: practice }, null]],
    'impossible-implication': [[{ id: practice, threshold: '1.2', highest: '1' }, null]],
    'idle-off': [
      [{ id: 'brand', map: 'dimensions' }, null],
      [{ id: 'recognition', map: 'criteria' }, null],
      [{ id: practice, map: 'practices' }, null],
    ],
    'idle-override': [
      [{ id: 'brand', map: 'dimensions' }, null],
      [{ id: 'recognition', map: 'criteria' }, null],
      [{ id: practice, map: 'practices' }, null],
    ],
    'missing-translation': [
      [{ text: 'title', missing: ['it'] }, null],
      [{ text: 'why', missing: ['en', 'it', 'fr'] }, null],
      [{ text: 'question', missing: ['pt', 'de', 'es'] }, null],
    ],
    'stale-translation': [
      [{ text: 'title', missing: ['it'] }, null],
      [{ text: 'fix', missing: ['en', 'fr'] }, null],
    ],
  },
  summary: [
    [1, 1, 1],
    [3, 0, 2],
  ],
};
