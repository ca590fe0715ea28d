import * as z from 'zod';
import { measured } from './measurement.ts';
import { defineMetric } from './metric.ts';

const values = { yes: 1, partly: 0.5, no: 0 } as const;

/** Whether the company says that it follows a practice: yes 1, partly 0.5, no 0. */
export const practice = defineMetric({
  id: 'practice',
  unit: 'share',
  reads: ['practices'],
  parameters: z.strictObject({ practice: z.string() }),
  step: () => 0.5,
  measure({ world }, { practice: id }) {
    const stated = world.practices.get(id);
    const value = stated ? values[stated.answer] : world.assume;
    const at = stated?.at ?? world.at.practices ?? world.at.root;
    return measured(value, () => [
      { code: 'practice-in-place', entities: [`practice:${id}`], data: 0, value, at },
    ]);
  },
});
