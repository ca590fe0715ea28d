import type { Explanation } from '../../explain/explanation.ts';

/** An explanation as other tools read it. */
export function renderExplanationJson(explanation: Explanation): string {
  return `${JSON.stringify(explanation, undefined, 2)}\n`;
}
