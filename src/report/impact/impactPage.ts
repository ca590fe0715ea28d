import type { impact } from '../../text/en/impact.ts';
import type { ReportWords } from '../reportWords.ts';
import type { Style } from '../style.ts';
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

const narrowest = 60;
const widestText = 100;

/** Prepares what the parts share. */
export function impactPage(options: ImpactOptions): ImpactPage {
  const width = Math.max(narrowest, Math.floor(options.width) || narrowest);
  const measure = Math.min(width, widestText);
  return { ...options, numbers: numbersOf(options.words), measure, inside: measure - 2 };
}
