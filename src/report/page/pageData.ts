import type { Assessment } from '../../assessment.ts';
import type { MapLayout } from '../picture/map/mapLayout.ts';

/**
 * What it takes to score the company anew in the page, as plain data: all that the command had.
 * `src/browser/pageSources.ts` makes it, and is the only one to look inside.
 */
export interface PageSources {
  files: readonly { name: string; text: string }[];
  /** The rubric as one text that extends nothing. */
  rubric: string;
  choice: unknown;
  target: string | null;
  limits: unknown;
  /** What each step of the plan changes, by its id. */
  changes: readonly { id: string; change: unknown }[];
}

/** All that the page carries with it for its script. */
export interface PageData {
  assessment: Assessment;
  layout: MapLayout;
  sources: PageSources | null;
}
