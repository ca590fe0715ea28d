import type { Assessment } from '../../assessment.ts';
import { renderJson } from '../json.ts';
import { renderPlanMarkdown } from './markdown/renderPlanMarkdown.ts';
import type { PlanOptions } from './planOptions.ts';
import { renderPlanCsv } from './renderPlanCsv.ts';
import { renderPlanGantt } from './renderPlanGantt.ts';
import { renderPlanText } from './text/renderPlanText.ts';

/** A view of the plan: pure, and ending in exactly one line end. */
export type PlanRenderer = (assessment: Assessment, options: PlanOptions) => string;

/** Every format of a plan, by the name that people ask for it with. */
export const planFormats: Readonly<
  Record<'text' | 'json' | 'markdown' | 'csv' | 'gantt', PlanRenderer>
> = {
  text: renderPlanText,
  json: renderJson,
  markdown: renderPlanMarkdown,
  csv: renderPlanCsv,
  gantt: renderPlanGantt,
};
