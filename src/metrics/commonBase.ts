import * as z from 'zod';
import { allData } from '../company/dataKind.ts';
import { nodeSetIntersection } from '../network/nodeSetIntersection.ts';
import { reachedBy, reaching } from '../network/reachedBy.ts';
import { bestSystem } from './bestSystem.ts';
import { defineMetric } from './metric.ts';
import { overChannels } from './overChannels.ts';
import { filterParameter } from './parameters.ts';

/** Share of channels linked both ways with one and the same system. */
export const commonBase = defineMetric({
  id: 'common-base',
  unit: 'share',
  reads: ['flows'],
  parameters: z.strictObject({ channels: filterParameter }),
  measure(network, { channels }) {
    const reached = reachedBy(network, allData, 'any');
    const sources = reaching(network, allData, 'any');
    const both = nodeSetIntersection(network.work);
    const best = bestSystem(network, channels, (system) =>
      both([reached(system), sources(system)]),
    );
    return overChannels(network, channels, {
      minimum: 2,
      code: 'on-common-base',
      holds: best.serves,
      and: best.entities,
    });
  },
});
