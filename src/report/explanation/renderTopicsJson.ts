import type { Topic } from '../../explain/explanation.ts';
import { plainJson } from '../plainJson.ts';

/** Every topic as other tools read it. */
export function renderTopicsJson(topics: readonly Topic[]): string {
  return plainJson({ topics });
}
