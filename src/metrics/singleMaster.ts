import * as z from 'zod';
import { dataSet, eachKind, noData } from '../company/dataKind.ts';
import { assumed, meanOf } from './measurement.ts';
import { defineMetric } from './metric.ts';
import { dataParameter, listOf } from './parameters.ts';

/** Of the data kinds that have a master system, the share that has exactly one. */
export const singleMaster = defineMetric({
  id: 'single-master',
  unit: 'share',
  reads: ['masters'],
  parameters: z.strictObject({ data: dataParameter }),
  measure({ world }, { data }) {
    if (world.masters !== 'stated') return assumed(world.masters);
    const mastered = eachKind(dataSet(listOf(data))).map((kind) => ({
      kind,
      masters: world.systems.filter(({ masters }) => (masters & kind) !== noData),
    }));
    return meanOf(
      mastered
        .filter(({ masters }) => masters.length > 0)
        .map(({ kind, masters }) => ({
          code: 'one-master',
          entities: masters.map(({ id }) => `system:${id}`),
          data: kind,
          value: masters.length === 1 ? 1 : 0,
          at: masters[0]?.at ?? world.at.root,
        })),
      'no-masters',
    );
  },
});
