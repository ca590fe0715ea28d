import type { impact } from '../../text/en/impact.ts';
import type { ReportWords } from '../reportWords.ts';
import type { Style } from '../style.ts';
import { measure } from '../text/layout/measure.ts';
import { type Numbers, numbersOf } from '../text/numbers.ts';

/** How to show what a rubric changes. */
export interface ImpactOptions {
  words: ReportWords & { impact: typeof impact };
  style: Style;
  /** Columns of the terminal; fewer than 60 count as 60. */
  width: number;
}

/** What every part is given. */
export interface ImpactPage extends ImpactOptions {
  numbers: Numbers;
  /** Columns that are easy to read. */
  measure: number;
  /** Columns inside a section. */
  inside: number;
}

/** Prepares what the parts share. */
export function impactPage(options: ImpactOptions): ImpactPage {
  const columns = measure(options.width);
  return { ...options, numbers: numbersOf(options.words), measure: columns, inside: columns - 2 };
}
