import type { SidesResult } from '../../compare/sidesResult.ts';

/** Two sides as other tools read it. */
export function renderCompareJson(result: SidesResult): string {
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
