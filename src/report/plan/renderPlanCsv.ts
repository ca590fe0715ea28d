import type { Assessment } from '../../assessment.ts';
import { renderTable } from '../csv/renderCsv.ts';
import { stepsTable } from '../csv/tables/stepsTable.ts';

/** The plan for a spreadsheet: one row a step. */
export function renderPlanCsv(assessment: Assessment): string {
  return renderTable(stepsTable, assessment);
}
