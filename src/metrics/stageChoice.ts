import * as z from 'zod';
import { stages as allStages } from '../company/vocabulary.ts';
import { meanOf } from './measurement.ts';
import { defineMetric } from './metric.ts';
import { listOf } from './parameters.ts';

/** Share of the stages of a purchase that a customer can do on two channels or more. */
export const stageChoice = defineMetric({
  id: 'stage-choice',
  unit: 'share',
  reads: ['stages'],
  parameters: z.strictObject({
    stages: z.union([z.array(z.enum(allStages)).min(1), z.enum(allStages)]),
  }),
  step: ({ stages }) => 1 / listOf(stages).length,
  measure({ world }, { stages }) {
    return meanOf(
      listOf(stages).map((stage) => {
        const offering = world.channels.filter((channel) => channel.stages.has(stage));
        return {
          code: 'stage-choice',
          entities: [`stage:${stage}`, ...offering.map(({ id }) => `channel:${id}`)],
          data: 0,
          value: offering.length >= 2 ? 1 : 0,
          at: offering[0]?.at ?? world.at.channels ?? world.at.root,
        };
      }),
      'no-channels-selected',
    );
  },
});
