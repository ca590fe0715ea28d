import type { Assessment } from '../../assessment.ts';
import type { Choosing } from '../picture/map/MapBox.tsx';
import type { MapLayout } from '../picture/map/mapLayout.ts';
import { nameOf } from '../picture/nameOf.ts';
import { type Numbers, numbersOf } from '../text/numbers.ts';
import { visible } from '../text/visible.ts';
import type { PageWords } from './pageWords.ts';
import type { WhatIf } from './whatIf.ts';

/** The button for light and dark. */
export interface Theme {
  isDark: boolean;
  toggle(): void;
}

/** What every section of the page is given. */
export interface PageContext {
  /** What is shown: as it is, or with the steps that are ticked. */
  assessment: Assessment;
  /** As it is. */
  today: Assessment;
  layout: MapLayout;
  words: PageWords;
  numbers: Numbers;
  company: string;
  channelName(id: string): string;
  teamName(id: string): string;
  days(effort: number): string;
  /** Null where the page is not alive: without script, or before it runs. */
  choosing: Choosing | null;
  whatIf: WhatIf | null;
  theme: Theme | null;
  /** Whether the page holds what it takes to score anew. */
  hasSources: boolean;
}

/** Prepares what the sections share. */
export function pageContext(
  given: Omit<PageContext, 'numbers' | 'company' | 'channelName' | 'teamName' | 'days'>,
): PageContext {
  const { assessment, words } = given;
  const numbers = numbersOf(words);
  return {
    ...given,
    numbers,
    company: visible(assessment.company.name ?? '') || words.report.header.unnamed,
    channelName: nameOf(assessment.channels),
    teamName: nameOf(assessment.teams),
    days: (effort) => words.report.personDays(numbers.days(effort)),
  };
}
