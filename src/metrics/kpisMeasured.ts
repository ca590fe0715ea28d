import * as z from 'zod';
import { meanOf } from './measurement.ts';
import { defineMetric } from './metric.ts';
import { idsParameter, listOf } from './parameters.ts';

/** Share of the named KPIs that are measured. */
export const kpisMeasured = defineMetric({
  id: 'kpis-measured',
  unit: 'share',
  reads: ['kpis'],
  parameters: z.strictObject({ kpis: idsParameter }),
  step: ({ kpis }) => 1 / listOf(kpis).length,
  measure({ world }, { kpis }) {
    return meanOf(
      listOf(kpis).map((id) => {
        const stated = world.kpis.get(id);
        return {
          code: 'kpi-measured',
          entities: [`kpi:${id}`],
          data: 0,
          value: (stated ? stated.measured : world.otherKpis) ? 1 : 0,
          at: stated?.at ?? world.at.kpis ?? world.at.root,
        };
      }),
      'no-needs',
    );
  },
});
