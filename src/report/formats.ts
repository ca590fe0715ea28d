import type { Assessment } from '../assessment.ts';
import { renderJson } from './json.ts';
import type { ReportOptions } from './reportOptions.ts';
import { renderText } from './text/renderText.ts';

/** A view of the result: pure, and ending in exactly one newline. */
export type Renderer = (assessment: Assessment, options: ReportOptions) => string;

/** Every format, by the name that people ask for it with. */
export const formats: Readonly<Record<'text' | 'json', Renderer>> = {
  text: renderText,
  json: renderJson,
};
