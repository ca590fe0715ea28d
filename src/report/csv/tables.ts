import type { Table } from './table.ts';
import { channelsTable } from './tables/channelsTable.ts';
import { criteriaTable } from './tables/criteriaTable.ts';
import { gapsTable } from './tables/gapsTable.ts';
import { journeysTable } from './tables/journeysTable.ts';
import { pairsTable } from './tables/pairsTable.ts';
import { questionsTable } from './tables/questionsTable.ts';
import { stepsTable } from './tables/stepsTable.ts';

/** Every table that there is as CSV, by the name that people ask for it with. */
export const tables = {
  criteria: criteriaTable,
  gaps: gapsTable,
  steps: stepsTable,
  pairs: pairsTable,
  channels: channelsTable,
  questions: questionsTable,
  journeys: journeysTable,
} satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof tables;

export const tableNames = Object.keys(tables) as readonly TableName[];
