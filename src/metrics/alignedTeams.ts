import * as z from 'zod';
import { alignedChannels } from './alignedChannels.ts';
import { defineMetric } from './metric.ts';
import { overPairs } from './overPairs.ts';
import { filterParameter } from './parameters.ts';

/**
 * Share of pairs of channels whose owners are one team, or share a goal or a manager, or work
 * together. A channel without an owner is aligned with none.
 */
export const alignedTeams = defineMetric({
  id: 'aligned-teams',
  unit: 'share',
  reads: ['owner', 'goals'],
  parameters: z.strictObject({ from: filterParameter, to: filterParameter }),
  measure(network, { from, to }) {
    const row = alignedChannels(network);
    return overPairs(network, { from, to, code: 'aligned', symmetric: true, row });
  },
});
