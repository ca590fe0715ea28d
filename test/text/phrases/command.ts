import type { command as words } from '../../../src/text/en/command.ts';
import type { Calls } from './calls.ts';

export const command: Calls<typeof words> = {
  details: {
    choices: [[['text']], [['text', 'json', 'html']]],
    default: [['text']],
    variable: [['NO_COLOR']],
  },
  commands: {
    check: {
      upToDate: [['bottega.yaml']],
      verdict: [['passed']],
    },
    init: {
      next: [['shop']],
      notAtRoot: [['shop']],
    },
  },
  configuration: [['bottega.yaml']],
  wrote: [['bottega.yaml']],
  reading: [
    [['bottega.yaml'], 'retail'],
    [['bottega.yaml', 'banca.yaml', 'x.yaml'], 'retail'],
  ],
};
