import type { PlanPage } from '../planPage.ts';

/** A part of the plan as lines of Markdown; none when there is nothing to say. */
export type PlanMarkdownSection = (page: PlanPage) => string[];
