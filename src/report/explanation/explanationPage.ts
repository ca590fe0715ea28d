import type { Explanation } from '../../explain/explanation.ts';
import { measure } from '../text/layout/measure.ts';
import { type Numbers, numbersOf } from '../text/numbers.ts';
import { shortName } from '../text/page.ts';
import type { ExplanationOptions } from './explanationOptions.ts';

/** What every part of an explanation is given. */
export interface ExplanationPage extends ExplanationOptions {
  numbers: Numbers;
  /** Columns that are easy to read. */
  measure: number;
  /** Columns inside a section. */
  inside: number;
  /** What the company is called. */
  company: string;
  /** Ids of the metrics that have a part of their own. */
  metrics: readonly string[];
}

/** A part of an explanation as blocks of lines; an empty block is left out. */
export type Blocks = readonly (readonly string[])[];

/** Prepares what the parts share. */
export function explanationPage(
  { company, parts }: Explanation,
  options: ExplanationOptions,
): ExplanationPage {
  const columns = measure(options.width);
  return {
    ...options,
    numbers: numbersOf(options.words),
    measure: columns,
    inside: columns - 2,
    company: company?.name ? shortName(company.name) : options.words.report.header.unnamed,
    metrics: parts.flatMap(({ kind, id }) => (kind === 'metric' ? [id] : [])),
  };
}
