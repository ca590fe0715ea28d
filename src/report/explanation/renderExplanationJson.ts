import type { Explanation } from '../../explain/explanation.ts';
import { plainJson } from '../plainJson.ts';

/** An explanation as other tools read it. */
export function renderExplanationJson(explanation: Explanation): string {
  return plainJson(explanation);
}
