import type { Assessment } from '../../assessment.ts';
import type { ReportOptions } from '../reportOptions.ts';
import type { ReportWords } from '../reportWords.ts';
import type { Style } from '../style.ts';
import { measure } from './layout/measure.ts';
import { truncate, truncateStart } from './layout/truncate.ts';
import { usableWidth } from './layout/usableWidth.ts';
import { type Numbers, numbersOf } from './numbers.ts';
import { visible } from './visible.ts';

const longestName = 32;
const longestPlace = 48;

/** What every section is given. */
export interface Page {
  assessment: Assessment;
  words: ReportWords;
  style: Style;
  numbers: Numbers;
  top: number;
  /** Columns of the terminal: for tables. */
  width: number;
  /** Columns that are easy to read: for text. */
  measure: number;
  channelName(id: string): string;
  teamName(id: string): string;
  /** `file:line` */
  place(position: { file: string; line: number }): string;
}

/** A part of the report as lines; none when there is nothing to say. */
export type Section = (page: Page) => string[];

/** Prepares what the sections share. */
export function pageOf(assessment: Assessment, options: ReportOptions): Page {
  const width = usableWidth(options.width);
  const channelNames = namesOf(assessment.channels);
  const teamNames = namesOf(assessment.teams);
  return {
    assessment,
    words: options.words,
    style: options.style,
    numbers: numbersOf(options.words),
    top: options.top,
    width,
    measure: measure(width),
    channelName: (id) => channelNames.get(id) ?? shortName(id),
    teamName: (id) => teamNames.get(id) ?? shortName(id),
    place: ({ file, line }) => truncateStart(`${visible(file)}:${line}`, longestPlace),
  };
}

/** A name from the file, short enough for a list. */
export function shortName(name: string): string {
  return truncate(visible(name), longestName);
}

function namesOf(entities: readonly { id: string; name: string }[]): ReadonlyMap<string, string> {
  return new Map(entities.map(({ id, name }) => [id, shortName(name) || shortName(id)]));
}
