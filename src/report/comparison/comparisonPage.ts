import type { Comparison } from '../../compare/comparison.ts';
import type { comparison } from '../../text/en/comparison.ts';
import type { ReportWords } from '../reportWords.ts';
import type { Style } from '../style.ts';
import { truncate } from '../text/layout/truncate.ts';
import { type Numbers, numbersOf } from '../text/numbers.ts';
import { shortName } from '../text/page.ts';
import { visible } from '../text/visible.ts';

/** How to show what differs between two results. */
export interface ComparisonOptions {
  words: ReportWords & { comparison: typeof comparison };
  style: Style;
  /** Columns of the terminal; fewer than 60 count as 60. */
  width: number;
}

/** What every part is given. */
export interface ComparisonPage extends ComparisonOptions {
  numbers: Numbers;
  /** Columns that are easy to read. */
  measure: number;
  /** Columns inside a section. */
  inside: number;
  channelName(id: string): string;
  /** The name of a journey, which is mostly a sentence. */
  journeyName(name: string): string;
}

/** A part of the page as lines; none when there is nothing to say. */
export type ComparisonPart = (page: ComparisonPage, comparison: Comparison) => string[];

const narrowest = 60;
const widestText = 100;
const longestJourney = 80;

/** Prepares what the parts share. */
export function comparisonPage(options: ComparisonOptions, { names }: Comparison): ComparisonPage {
  const width = Math.max(narrowest, Math.floor(options.width) || narrowest);
  const measure = Math.min(width, widestText);
  const nameOf = (entity: string) => (Object.hasOwn(names, entity) ? (names[entity] ?? '') : '');
  return {
    ...options,
    numbers: numbersOf(options.words),
    measure,
    inside: measure - 2,
    channelName: (id) => shortName(nameOf(`channel:${id}`)) || shortName(id),
    journeyName: (name) => truncate(visible(name), longestJourney),
  };
}
