import type { Assessment, AssessmentStep } from '../../assessment.ts';
import { csvRow } from '../csv/csvRow.ts';
import { harmless } from '../text/harmless.ts';
import { visible } from '../text/visible.ts';
import type { PlanOptions } from './planOptions.ts';
import { planPage } from './planPage.ts';

type Cell = string | number | null;

/** What each column holds; its names and the ids in it are the same in every language. */
const columns: Readonly<Record<string, (step: AssessmentStep, number: number) => Cell>> = {
  wave: ({ wave }) => wave,
  number: (_, number) => number,
  id: ({ id }) => visible(id),
  change: ({ change }) => change,
  title: ({ title }) => visible(title),
  team: ({ team }) => team && visible(team),
  effort: ({ effort }) => effort,
  level: ({ after }) => after.level,
  level_low: ({ after }) => after.low,
  level_high: ({ after }) => after.high,
  progress: ({ after }) => after.progress,
  score: ({ after }) => after.score,
  gain_alone: ({ gain }) => gain.alone,
  gain_in_order: ({ gain }) => gain.inOrder,
  needs: ({ needs }) => needs.map(visible).join('; '),
  serves: ({ serves }) => serves.map(visible).join('; '),
  file: ({ at }) => visible(at.file),
  line: ({ at }) => at.line,
  edit: ({ edit }) => edit.split('\n').map(harmless).join('\n'),
};

/** The plan for a spreadsheet: one row a step. */
export function renderPlanCsv(assessment: Assessment, options: PlanOptions): string {
  const { plan } = planPage(assessment, options);
  const rows = plan.steps.map((step, index) =>
    csvRow(Object.values(columns).map((cell) => cell(step, index + 1))),
  );
  return [csvRow(Object.keys(columns)), ...rows].map((row) => `${row}\r\n`).join('');
}
