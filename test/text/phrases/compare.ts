import type { compare as words } from '../../../src/text/en/compare.ts';
import type { Calls } from './calls.ts';

export const compare: Calls<typeof words> = {
  title: [['old.yaml', 'new.yaml']],
  company: [['Bottega Rossi']],
  companies: [['Bottega Rossi', 'Banca Bianchi']],
  sides: {
    kinds: {
      file: [['old.yaml']],
      folder: [['shop']],
      revision: [['HEAD~1']],
      result: [['old.json']],
      input: [[]],
    },
    standing: [['old.yaml', 'omni', '61.3']],
    judgedBy: [['old.yaml', 'retail']],
    rubric: [['retail', '1.2', 'a1b2c3']],
  },
  two: {
    level: [['omni']],
    levels: [['Bottega Rossi', 'omni', 'Banca Bianchi', 'cross']],
    score: [['61.3']],
    more: [['Bottega Rossi', '7.4', 'Banca Bianchi']],
    reading: [['Bottega Rossi', 'Banca Bianchi']],
  },
  split: {
    explained: [['7.4']],
    judgedBy: [['retail']],
  },
  incomparable: {
    reasons: {
      'files-gone': [['old.yaml']],
      'rubric-gone': [['old.yaml', 'retail']],
    },
  },
};
