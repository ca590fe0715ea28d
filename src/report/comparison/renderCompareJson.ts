import type { SidesResult } from '../../compare/sidesResult.ts';
import { plainJson } from '../plainJson.ts';

/** Two sides as other tools read it. */
export function renderCompareJson(result: SidesResult): string {
  return plainJson(result);
}
