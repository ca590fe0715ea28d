import type { whatIf as words } from '../../../src/text/en/whatIf.ts';
import type { Calls } from './calls.ts';

export const whatIf: Calls<typeof words> = {
  title: [['Bottega Rossi']],
  named: [['Web', 'web']],
  removed: [['CRM', '«Web»']],
  flows: [[1], [2]],
  steps: [[1], [2]],
  goesWithIt: [[['Web']], [['Web', 'Kiosk']]],
  ownerless: [[1], [2]],
  partners: [[1], [2]],
  set: [['channels.web.team', 'retail', 'digital']],
  flow: [['Web → CRM', 'orders', '24 h']],
  overlay: [['new.yaml', 'Web']],
  overlayFlows: [[1], [2]],
  nothingBecause: {
    'arrives-already': [['Web', 'Kiosk']],
  },
};
