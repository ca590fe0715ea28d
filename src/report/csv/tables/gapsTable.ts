import type { AssessmentGap } from '../../../assessment.ts';
import { defineTable, placeColumns } from '../table.ts';

/** One row a gap, the most urgent first. */
export const gapsTable = defineTable<AssessmentGap>(({ gaps }) => gaps, {
  criterion: ({ criterion }) => criterion,
  title: ({ title }) => title,
  dimension: ({ dimension }) => dimension,
  blocks: ({ blocks }) => blocks,
  gate: ({ gate }) => gate,
  unit: ({ unit }) => unit,
  value: ({ value }) => value,
  needed: ({ needed }) => needed,
  gain: ({ gain }) => gain,
  message: ({ message }) => message,
  fix: ({ fix }) => fix,
  channels: ({ channels }) => channels,
  teams: ({ teams }) => teams,
  ...placeColumns,
});
