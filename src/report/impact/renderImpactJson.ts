import type { RubricImpact } from '../../explain/impact.ts';

/** The impact of a rubric as other tools read it. */
export function renderImpactJson(impact: RubricImpact): string {
  return `${JSON.stringify(impact, undefined, 2)}\n`;
}
