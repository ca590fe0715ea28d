import type { AssessmentStep } from '../../../assessment.ts';
import { defineTable, placeColumns } from '../table.ts';

interface NumberedStep extends AssessmentStep {
  number: number;
}

/** One row a step of the plan, in its order; none where there is no plan. */
export const stepsTable = defineTable<NumberedStep>(
  ({ plan }) => (plan?.steps ?? []).map((step, index) => ({ ...step, number: index + 1 })),
  {
    wave: ({ wave }) => wave,
    number: ({ number }) => number,
    id: ({ id }) => id,
    change: ({ change }) => change,
    title: ({ title }) => title,
    team: ({ team }) => team,
    effort: ({ effort }) => effort,
    level: ({ after }) => after.level,
    level_low: ({ after }) => after.low,
    level_high: ({ after }) => after.high,
    progress: ({ after }) => after.progress,
    score: ({ after }) => after.score,
    gain_alone: ({ gain }) => gain.alone,
    gain_in_order: ({ gain }) => gain.inOrder,
    needs: ({ needs }) => needs,
    serves: ({ serves }) => serves,
    ...placeColumns,
    edit: ({ edit }) => ({ lines: edit }),
  },
);
