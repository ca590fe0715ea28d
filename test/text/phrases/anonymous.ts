import type { anonymous as words } from '../../../src/text/en/anonymous.ts';
import type { Calls } from './calls.ts';

export const anonymous: Calls<typeof words> = {
  names: {
    teams: [[7]],
    channels: [[7]],
    systems: [[7]],
    journeys: [[7]],
    kpis: [[7]],
    practices: [[7]],
  },
  ofKind: [['loyalty', 2]],
};
