import type { RubricImpact } from '../../explain/impact.ts';
import { plainJson } from '../plainJson.ts';

/** The impact of a rubric as other tools read it. */
export function renderImpactJson(impact: RubricImpact): string {
  return plainJson(impact);
}
